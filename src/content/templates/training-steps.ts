import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** How often the parameters change in a training by batches, the last of which is smaller. */
export const trainingSteps: NumericTemplate = {
  name: 'training-steps',
  formula: 'ceil(rows / batch) * epochs',
  draw(chance) {
    const batch = drawWhole(chance, 20, 100, 20);
    const full = drawWhole(chance, 12, 19);
    const rows = batch * full + batch / 2;
    const epochs = drawWhole(chance, 3, 10);
    return {
      slots: { rows, batch, epochs, full, batches: full + 1 },
      answer: Math.ceil(rows / batch) * epochs,
      tolerance: 0.1,
      traps: {
        'last-batch-lost': Math.floor(rows / batch) * epochs,
        'one-epoch': full + 1,
        'once-an-epoch': epochs,
        'once-a-row': rows * epochs,
      },
    };
  },
};

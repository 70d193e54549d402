import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** The loss after two steps of an optimiser, each of which takes away the same share of what is left. */
export const lossAfterSteps: NumericTemplate = {
  name: 'loss-after-steps',
  formula: 'loss * (1 - share / 100)^2',
  draw(chance) {
    const loss = drawWhole(chance, 200, 900, 100);
    const share = drawWhole(chance, 10, 40, 10);
    const first = (loss * (100 - share)) / 100;
    const answer = (first * (100 - share)) / 100;
    return {
      slots: { loss, share, first },
      answer,
      tolerance: 0.1,
      traps: {
        'one-step': first,
        'shares-added': (loss * (100 - 2 * share)) / 100,
        'what-went': loss - answer,
      },
    };
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** How many rows are left for training: first the copies go, then a share is set aside for the test. */
export const rowsToTrain: NumericTemplate = {
  name: 'rows-to-train',
  formula: '(rows - copies) * (1 - test_share / 100)',
  draw(chance) {
    const clean = drawWhole(chance, 400, 1200, 100);
    const copies = drawWhole(chance, 20, 60, 20);
    const share = drawWhole(chance, 20, 30, 5);
    const rows = clean + copies;
    const test = (clean * share) / 100;
    return {
      slots: { rows, copies, share, clean, test },
      answer: clean - test,
      tolerance: 0.1,
      traps: {
        'test-rows': test,
        'copies-kept': (rows * (100 - share)) / 100,
        'copies-last': (rows * (100 - share)) / 100 - copies,
      },
    };
  },
};

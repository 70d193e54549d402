import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** How many rows train in each round of k-fold. */
export const kFoldTrainingRows: NumericTemplate = {
  name: 'k-fold-training-rows',
  formula: 'rows - rows / k',
  draw(chance) {
    const k = pick(chance, [4, 5, 8, 10]);
    const fold = drawWhole(chance, 12, 60);
    const rows = k * fold;
    return {
      slots: { rows, k, fold },
      answer: rows - fold,
      tolerance: 0.5,
      traps: { 'one-fold': fold, 'all-rows': rows, 'all-rounds': (rows - fold) * k },
    };
  },
};

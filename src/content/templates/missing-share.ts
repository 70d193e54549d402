import type { NumericTemplate } from '../../study/types.ts';
import { wholeBetween } from './whole-between.ts';

/** The percentage of a column's cells that are empty, from those that are not. */
export const missingShare: NumericTemplate = {
  name: 'missing-share',
  formula: '100 * (rows - filled) / rows',
  draw(chance) {
    const rows = wholeBetween(chance, 200, 800, 200);
    const answer = wholeBetween(chance, 5, 35, 5);
    const missing = (rows * answer) / 100;
    const filled = rows - missing;
    return {
      slots: { rows, filled, missing },
      answer,
      tolerance: 0.1,
      traps: { 'filled-share': 100 - answer, 'over-filled': (100 * missing) / filled, count: missing },
    };
  },
};

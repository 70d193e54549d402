import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** Of 400, a fifth are 80 cells, and 80 % are not empty: two mistakes would be one number. */
const ROWS = [200, 600, 800, 1000] as const;

/** The percentage of a column's cells that are empty, from those that are not. */
export const missingShare: NumericTemplate = {
  name: 'missing-share',
  formula: '100 * (rows - filled) / rows',
  draw(chance) {
    const rows = pick(chance, ROWS);
    const answer = drawWhole(chance, 5, 35, 5);
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

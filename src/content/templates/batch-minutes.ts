import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many minutes a batch of predictions takes at so many rows a second. */
export const batchMinutes: NumericTemplate = {
  name: 'batch-minutes',
  formula: 'rows / (60 * rows_per_second)',
  draw(chance) {
    const rows = pick(chance, [36_000, 54_000, 72_000, 90_000, 108_000]);
    const perSecond = pick(chance, [20, 30, 50, 60]);
    const seconds = rows / perSecond;
    return {
      slots: { rows, perSecond, seconds },
      answer: seconds / 60,
      tolerance: 0.1,
      traps: { 'in-seconds': seconds, 'in-hours': seconds / 3600, 'times-sixty': 60 * seconds },
    };
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** How many people of a group are still to be asked before the sample holds the group's share of the population. */
export const rowsForGroup: NumericTemplate = {
  name: 'rows-for-group',
  formula: 'rows * group_share / 100 - present',
  draw(chance) {
    const rows = drawWhole(chance, 200, 600, 100);
    const share = chance() < 0.5 ? drawWhole(chance, 20, 45, 5) : drawWhole(chance, 55, 70, 5);
    const present = drawWhole(chance, 10, 35, 5);
    const quota = (rows * share) / 100;
    return {
      slots: { rows, share, present, quota },
      answer: quota - present,
      tolerance: 0.1,
      traps: {
        'whole-quota': quota,
        'other-group': rows - quota - present,
        'even-split': rows / 2 - present,
      },
    };
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** By how many percentage points a category has grown between two samples of different sizes. */
export const pointsOfAShare: NumericTemplate = {
  name: 'points-of-a-share',
  formula: '100 * (current count / current rows - reference count / reference rows)',
  draw(chance) {
    const share = pick(chance, [20, 25, 30, 40]);
    const points = pick(chance, [10, 15, 20]);
    const referenceRows = pick(chance, [200, 300]);
    const currentRows = pick(chance, [500, 600]);
    const reference = (share * referenceRows) / 100;
    const current = ((share + points) * currentRows) / 100;
    return {
      slots: { reference, referenceRows, current, currentRows, share, currentShare: share + points },
      answer: points,
      tolerance: 0.1,
      traps: {
        counts: current - reference,
        relative: (100 * points) / share,
        'only-the-current': share + points,
        'as-a-share': points / 100,
      },
    };
  },
};

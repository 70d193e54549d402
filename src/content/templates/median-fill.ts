import { mean } from '../../stats/mean.ts';
import { median } from '../../stats/median.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** What the median puts into an empty cell: five known values, one of them far out, so that the mean is another number. */
export const medianFill: NumericTemplate = {
  name: 'median-fill',
  formula: 'median(known)',
  draw(chance) {
    const first = drawWhole(chance, 18, 25);
    const second = first + drawWhole(chance, 2, 4);
    const third = second + drawWhole(chance, 2, 4);
    const fourth = third + drawWhole(chance, 2, 4);
    const far = drawWhole(chance, 90, 120, 5);
    // The one in the middle as written is not the middle one by size.
    const known = [fourth, far, second, first, third];
    return {
      slots: { known, sorted: [first, second, third, fourth, far] },
      answer: median(known),
      tolerance: 0.05,
      traps: { mean: mean(known), 'not-sorted': second, zero: 0 },
    };
  },
};

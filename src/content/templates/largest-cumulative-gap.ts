import { largestGap } from '../../stats/two-sample/largest-gap.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const ROWS = 100;
/** How many of 100 trips are at most 1, 2, 3, 4 and 5 km long. */
const REFERENCE = [20, 45, 70, 90, 100] as const;

/** The Kolmogorov–Smirnov statistic of two small tables of cumulative percentages, in percentage points. */
export const largestCumulativeGap: NumericTemplate = {
  name: 'largest-cumulative-gap',
  formula: 'max(abs(cumulative now - cumulative before))',
  draw(chance) {
    const large = pick(chance, [20, 22, 24, 26, 28]);
    const middle = pick(chance, [11, 12, 14, 16]);
    const [first, last] = [pick(chance, [4, 6, 8]), pick(chance, [5, 7])];
    const gaps = chance() < 0.5 ? [first, large, middle, last, 0] : [first, middle, large, last, 0];
    const current = REFERENCE.map((share, at) => share - (gaps[at] ?? 0));
    const gap = largestGap({
      n: ROWS,
      m: ROWS,
      values: Float64Array.from(REFERENCE.keys()),
      reference: Uint32Array.from(REFERENCE),
      current: Uint32Array.from(current),
    });
    const sum = gaps.reduce((total, one) => total + one, 0);
    return {
      slots: { reference: REFERENCE, current, gaps },
      answer: gap / ROWS,
      tolerance: 0.05,
      traps: { 'first-gap': first, 'sum-of-gaps': sum, 'mean-gap': sum / gaps.length },
    };
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many copies of a model a service needs for its busiest second: the last of them is not full. */
export const copiesForThePeak: NumericTemplate = {
  name: 'copies-for-the-peak',
  formula: 'ceil(peak / throughput_of_one)',
  draw(chance) {
    const one = pick(chance, [20, 40, 60, 80]);
    const full = pick(chance, [3, 4, 5, 6, 7]);
    // Nearer to the whole number below, so that rounding as at school is too few.
    const rest = pick(chance, [0.25, 0.4]) * one;
    const peak = full * one + rest;
    return {
      slots: { one, peak, quotient: peak / one, full, taken: full * one },
      answer: Math.ceil(peak / one),
      tolerance: 0.1,
      traps: { 'rounded-down': full, 'part-of-a-copy': peak / one, subtracted: peak - one },
    };
  },
};

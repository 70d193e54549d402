import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many people can use a page at once whose host gives it so many megabytes. */
export const sessionsThatFit: NumericTemplate = {
  name: 'sessions-that-fit',
  formula: '(limit - program_and_model) / memory_of_a_session',
  draw(chance) {
    const limit = pick(chance, [1000, 2000]);
    const fixed = pick(chance, [250, 400, 500]);
    const each = pick(chance, [25, 50]);
    const free = limit - fixed;
    return {
      slots: { limit, fixed, each, free },
      answer: free / each,
      tolerance: 0.1,
      traps: {
        'nothing-fixed': limit / each,
        'fixed-for-each': limit / (fixed + each),
        'memory-left': free,
      },
    };
  },
};

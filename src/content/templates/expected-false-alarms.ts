import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const ALPHA = 5;

/** How many tests at 5 % come out significant on average, although nothing has changed. */
export const expectedFalseAlarms: NumericTemplate = {
  name: 'expected-false-alarms',
  formula: 'columns * weeks * alpha',
  draw(chance) {
    const columns = pick(chance, [20, 40, 60, 80]);
    const weeks = pick(chance, [2, 3, 4]);
    const tests = columns * weeks;
    return {
      slots: { columns, weeks, tests, alpha: ALPHA },
      answer: (tests * ALPHA) / 100,
      tolerance: 0.05,
      traps: {
        'one-week': (columns * ALPHA) / 100,
        'every-test': tests,
        'percent-as-number': tests * ALPHA,
      },
    };
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const DEVIATIONS = 3;

/** From which error on a week raises an alarm: three standard deviations above the mean of the normal weeks. */
export const upperAlarmLimit: NumericTemplate = {
  name: 'upper-alarm-limit',
  formula: 'mean(normal weeks) + 3 * sd(normal weeks)',
  draw(chance) {
    // A mean of more than six of the largest sd, so that no two mistakes give the same number.
    const mean = pick(chance, [19, 20, 21, 22, 24, 25, 26, 28, 30]);
    const sd = pick(chance, [0.5, 1, 1.5, 2, 2.5, 3]);
    return {
      slots: { mean, sd },
      answer: mean + DEVIATIONS * sd,
      tolerance: 0.05,
      traps: {
        'one-deviation': mean + sd,
        'below-the-mean': mean - DEVIATIONS * sd,
        'without-mean': DEVIATIONS * sd,
      },
    };
  },
};

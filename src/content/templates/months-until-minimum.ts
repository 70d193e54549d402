import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** For how many months a score that falls steadily stays above the least that is accepted. Scores in percent. */
export const monthsUntilMinimum: NumericTemplate = {
  name: 'months-until-minimum',
  formula: '(score - minimum) / fall per month',
  draw(chance) {
    const minimum = pick(chance, [74, 75, 76, 77, 78, 79, 80]);
    // A fall of 1 would make the gap itself the answer.
    const fall = pick(chance, [0.5, 1.5, 2]);
    const months = pick(chance, [3, 4, 5, 6, 7, 8]);
    const score = minimum + fall * months;
    return {
      slots: { score, minimum, fall, gap: score - minimum },
      answer: months,
      tolerance: 0.05,
      traps: {
        'down-to-zero': score / fall,
        'only-the-gap': score - minimum,
        multiplied: (score - minimum) * fall,
      },
    };
  },
};

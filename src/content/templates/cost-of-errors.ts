import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** What a model's errors cost together, when a missed case costs far more than a false alarm. The missed weigh more. */
export const costOfErrors: NumericTemplate = {
  name: 'cost-of-errors',
  formula: 'fp * cost_of_fp + fn * cost_of_fn',
  draw(chance) {
    return drawApart(chance, () => {
      const [falseAlarms, missed] = [drawWhole(chance, 12, 40), drawWhole(chance, 4, 9)];
      const [falseCost, missedCost] = [drawWhole(chance, 2, 5), pick(chance, [60, 80, 100])];
      const [forFalse, forMissed] = [falseAlarms * falseCost, missed * missedCost];
      return {
        slots: { falseAlarms, missed, falseCost, missedCost, forFalse, forMissed },
        answer: forFalse + forMissed,
        tolerance: 0.5,
        traps: {
          swapped: falseAlarms * missedCost + missed * falseCost,
          'only-missed': forMissed,
          'only-false': forFalse,
          'errors-alike': falseAlarms + missed,
        },
      };
    });
  },
};

import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** How often a model is trained to try every combination of two hyperparameters, each with k-fold. */
export const gridSearchTrainings: NumericTemplate = {
  name: 'grid-search-trainings',
  formula: 'values_of_one * values_of_other * k',
  draw(chance) {
    return drawApart(chance, () => {
      const [trees, depths] = [drawWhole(chance, 2, 6), drawWhole(chance, 2, 6)];
      const k = pick(chance, [3, 5, 10]);
      const combinations = trees * depths;
      return {
        slots: { trees, depths, k, combinations },
        answer: combinations * k,
        tolerance: 0.2,
        traps: {
          'one-each': combinations,
          'values-added': (trees + depths) * k,
          'all-added': trees + depths + k,
        },
      };
    });
  },
};

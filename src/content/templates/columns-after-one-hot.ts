import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** The width of a table whose two categorical columns became one column of zeros and ones for each category. */
export const columnsAfterOneHot: NumericTemplate = {
  name: 'columns-after-one-hot',
  formula: 'numeric + first_categories + second_categories',
  draw(chance) {
    const numeric = drawWhole(chance, 3, 5);
    const districts = drawWhole(chance, 5, 12);
    const plans = drawWhole(chance, 3, 4);
    const answer = numeric + districts + plans;
    return {
      slots: { numeric, districts, plans },
      answer,
      tolerance: 0.1,
      traps: {
        'codes-in-place': numeric + 2,
        combinations: numeric + districts * plans,
        'originals-kept': answer + 2,
        'numeric-forgotten': districts + plans,
      },
    };
  },
};

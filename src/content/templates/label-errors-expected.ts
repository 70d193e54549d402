import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** How many labels are wrong in a whole collection, from a random part of it that was checked by hand. */
export const labelErrorsExpected: NumericTemplate = {
  name: 'label-errors-expected',
  formula: 'rows * wrong / checked',
  draw(chance) {
    // Neither is 100, so that the number found and the percentage are two different mistakes.
    const checked = chance() < 0.5 ? 50 : 200;
    const wrong = checked === 50 ? drawWhole(chance, 2, 6) : drawWhole(chance, 6, 24, 2);
    const rows = drawWhole(chance, 1000, 5000, 1000);
    const answer = (rows * wrong) / checked;
    return {
      slots: { rows, checked, wrong },
      answer,
      tolerance: 0.5,
      traps: {
        'checked-only': wrong,
        percentage: (100 * wrong) / checked,
        'rest-only': ((rows - checked) * wrong) / checked,
        'right-ones': rows - answer,
      },
    };
  },
};

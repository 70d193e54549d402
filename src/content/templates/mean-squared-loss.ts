import { meanAbsoluteError } from '../../stats/mean-absolute-error.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import { rmse } from '../../stats/rmse.ts';
import { shuffle } from '../../study/shuffle.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** Sizes of four errors whose squares have a whole mean. */
const SIZES: readonly [readonly number[], ...(readonly number[])[]] = [
  [1, 1, 1, 5],
  [1, 1, 3, 5],
  [2, 2, 4, 4],
  [1, 3, 3, 5],
  [2, 2, 2, 6],
];

/** The loss of a rule on four known cases. */
export const meanSquaredLoss: NumericTemplate = {
  name: 'mean-squared-loss',
  formula: 'mean((predicted - actual)^2)',
  draw(chance) {
    const errors = shuffle([...pick(chance, SIZES)], chance).map((size) => (chance() < 0.5 ? -size : size));
    const actual = errors.map(() => drawWhole(chance, 15, 40));
    const predicted = actual.map((minutes, row) => minutes + (errors[row] ?? 0));
    const squares = errors.map((error) => error ** 2);
    const answer = meanSquaredError(actual, predicted);
    return {
      slots: { actual, predicted, squares, sum: answer * errors.length },
      answer,
      tolerance: 0.05,
      traps: {
        'not-divided': answer * errors.length,
        'not-squared': meanAbsoluteError(actual, predicted),
        rooted: rmse(actual, predicted),
      },
    };
  },
};

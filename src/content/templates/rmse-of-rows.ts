import { mean } from '../../stats/mean.ts';
import { meanAbsoluteError } from '../../stats/mean-absolute-error.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import { rmse } from '../../stats/rmse.ts';
import type { Chance, NumericTemplate } from '../../study/types.ts';

const SIZES = [1, 2, 3, 4];

/** The RMSE of four predictions: small whole errors of different sizes, so that no usual mistake gives the same number. */
export const rmseOfRows: NumericTemplate = {
  name: 'rmse-of-rows',
  formula: 'sqrt(mean((predicted - actual)^2))',
  draw(chance) {
    const actual = SIZES.map((_, row) => 10 + 5 * row + whole(chance, 4));
    const shift = whole(chance, 4);
    const errors = SIZES.map((_, row) => {
      const size = SIZES[(row + shift) % SIZES.length] ?? 1;
      return chance() < 0.5 ? -size : size;
    });
    const predicted = actual.map((value, row) => value + (errors[row] ?? 0));
    const answer = rmse(actual, predicted);
    return {
      slots: { actual, predicted, squares: errors.map((error) => error ** 2), n: actual.length },
      answer,
      tolerance: 0.05,
      traps: {
        'no-root': meanSquaredError(actual, predicted),
        'no-mean': Math.sqrt(meanSquaredError(actual, predicted) * actual.length),
        'absolute-errors': meanAbsoluteError(actual, predicted),
        'signed-errors': mean(errors),
      },
    };
  },
};

function whole(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}

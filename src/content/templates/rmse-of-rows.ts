import { mean } from '../../stats/mean.ts';
import { meanAbsoluteError } from '../../stats/mean-absolute-error.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import { rmse } from '../../stats/rmse.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

const ROWS = [0, 1, 2, 3];

/** The RMSE of four predictions whose errors are small whole numbers. */
export const rmseOfRows: NumericTemplate = {
  name: 'rmse-of-rows',
  formula: 'sqrt(mean((predicted - actual)^2))',
  draw(chance) {
    return drawApart(chance, () => {
      const actual = ROWS.map((row) => 12 + 6 * row + drawWhole(chance, 0, 4));
      const errors = ROWS.map(() => drawWhole(chance, 1, 6) * (chance() < 0.5 ? -1 : 1));
      const predicted = actual.map((value, row) => value + (errors[row] ?? 0));
      return {
        slots: { actual, predicted, squares: errors.map((error) => error ** 2), n: actual.length },
        answer: rmse(actual, predicted),
        tolerance: 0.05,
        traps: {
          'no-root': meanSquaredError(actual, predicted),
          'no-mean': Math.sqrt(meanSquaredError(actual, predicted) * actual.length),
          'absolute-errors': meanAbsoluteError(actual, predicted),
          'signed-errors': mean(errors),
        },
      };
    });
  },
};

import { mean } from '../../stats/mean.ts';
import { meanAbsoluteError } from '../../stats/mean-absolute-error.ts';
import { rmse } from '../../stats/rmse.ts';
import { sum } from '../../stats/sum.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

const ROWS = [0, 1, 2, 3];

/** The mean absolute error of four predictions. */
export const meanAbsoluteErrorOfRows: NumericTemplate = {
  name: 'mean-absolute-error-of-rows',
  formula: 'mean(abs(predicted - actual))',
  draw(chance) {
    return drawApart(chance, () => {
      const actual = ROWS.map((row) => 12 + 6 * row + drawWhole(chance, 0, 4));
      const errors = ROWS.map(() => drawWhole(chance, 1, 6) * (chance() < 0.5 ? -1 : 1));
      const predicted = actual.map((value, row) => value + (errors[row] ?? 0));
      const sizes = errors.map(Math.abs);
      return {
        slots: { actual, predicted, sizes, total: sum(sizes), n: ROWS.length },
        answer: meanAbsoluteError(actual, predicted),
        tolerance: 0.05,
        traps: { 'signed-errors': mean(errors), rmse: rmse(actual, predicted), 'no-mean': sum(sizes) },
      };
    });
  },
};

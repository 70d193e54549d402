import { checkPairs } from './errors.ts';
import type { Numbers } from './numbers.ts';
import { rmse } from './rmse.ts';
import { sumOfSquaredErrors } from './sum-of-squared-errors.ts';

/**
 * Mean squared error (MSE), in the squared unit; scikit-learn's `mean_squared_error`. Infinity where that is too large for
 * a double.
 *
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function meanSquaredError(actual: Numbers, predicted: Numbers): number {
  checkPairs(actual, predicted);
  const squares = sumOfSquaredErrors(actual, predicted);
  // Where a square or their sum overflows, the mean may not.
  return Number.isFinite(squares) ? squares / actual.length : rmse(actual, predicted) ** 2;
}

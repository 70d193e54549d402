import { checkPairs } from './errors.ts';
import type { Numbers } from './numbers.ts';
import { rmse } from './rmse.ts';
import { sumOfSquaredErrors } from './sum-of-squared-errors.ts';

/** Mean squared error, in the squared unit. Infinity where that is too large for a double. */
export function meanSquaredError(actual: Numbers, predicted: Numbers): number {
  checkPairs(actual, predicted);
  const squares = sumOfSquaredErrors(actual, predicted);
  // Where a square or their sum overflows, the mean may not.
  return Number.isFinite(squares) ? squares / actual.length : rmse(actual, predicted) ** 2;
}

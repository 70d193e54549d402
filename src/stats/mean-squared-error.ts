import { checkPairs, errorsOf } from './errors.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';
import { sumOfSquaredErrors } from './sum-of-squared-errors.ts';

/** Mean squared error, in the squared unit. Infinity where that is too large for a double. */
export function meanSquaredError(actual: Numbers, predicted: Numbers): number {
  checkPairs(actual, predicted);
  const squares = sumOfSquaredErrors(actual, predicted);
  // Where the sum overflows, the mean may not.
  if (Number.isFinite(squares)) return squares / actual.length;
  return mean(errorsOf(actual, predicted).map((error) => error * error));
}

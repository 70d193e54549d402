import { checkPairs, errorsOf } from './errors.ts';
import type { Numbers } from './numbers.ts';
import { rootMeanSquare } from './root-mean-square.ts';
import { keepsItsDigits, sumOfSquaredErrors } from './sum-of-squared-errors.ts';

/**
 * Root mean squared error: how far off the predictions typically are, in the unit of the actual values. Large errors
 * weigh more than in the mean absolute error. Lower is better, 0 is perfect.
 *
 * RMSE = √(Σ (predictedᵢ − actualᵢ)² ÷ n)
 *
 * @throws RangeError when the samples are empty or of two lengths.
 * @example rmse([1, 2, 3], [2, 2, 5]); // √(5 ÷ 3) ≈ 1.291
 */
export function rmse(actual: Numbers, predicted: Numbers): number {
  checkPairs(actual, predicted);
  const n = actual.length;
  const squares = sumOfSquaredErrors(actual, predicted);
  return keepsItsDigits(squares, n) ? Math.sqrt(squares / n) : rootMeanSquare(errorsOf(actual, predicted));
}

import { mapNumbers } from './map-numbers.ts';
import type { Numbers } from './numbers.ts';

/**
 * The errors (residuals) of a model, one per row: predicted − actual. Positive where the model predicts too much.
 *
 * @throws RangeError when the two samples are not of one length, or are empty.
 */
export function errorsOf(actual: Numbers, predicted: Numbers): Float64Array {
  checkPairs(actual, predicted);
  return mapNumbers(actual, (value, row) => (predicted[row] ?? 0) - value);
}

/** @throws RangeError when the two samples are not of one length, or are empty. */
export function checkPairs(actual: Numbers, predicted: Numbers): void {
  if (actual.length !== predicted.length || actual.length === 0) {
    throw new RangeError(`Not pairs: ${actual.length} actual and ${predicted.length} predicted values`);
  }
}

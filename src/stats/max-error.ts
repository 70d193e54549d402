import { errorsOf } from './errors.ts';
import { largestMagnitude } from './largest-magnitude.ts';
import type { Numbers } from './numbers.ts';

/**
 * Maximum error: the largest distance between a prediction and its actual value, in their unit; scikit-learn's `max_error`.
 *
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function maxError(actual: Numbers, predicted: Numbers): number {
  return largestMagnitude(errorsOf(actual, predicted));
}

import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { median } from './median.ts';
import type { Numbers } from './numbers.ts';

/**
 * Median absolute error: half of the predictions are closer than this, in their unit. A few wild rows do not move it.
 * scikit-learn's `median_absolute_error`.
 *
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function medianAbsoluteError(actual: Numbers, predicted: Numbers): number {
  return median(mapNumbers(errorsOf(actual, predicted), Math.abs));
}

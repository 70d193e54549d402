import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Mean absolute error (MAE): the mean distance between prediction and actual value, in their unit; scikit-learn's
 * `mean_absolute_error`.
 *
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function meanAbsoluteError(actual: Numbers, predicted: Numbers): number {
  return mean(mapNumbers(errorsOf(actual, predicted), Math.abs));
}

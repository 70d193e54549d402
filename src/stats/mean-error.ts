import { errorsOf } from './errors.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Mean error, also called bias: the mean of predicted − actual, in their unit. Positive where the model predicts too much
 * on the whole.
 *
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function meanError(actual: Numbers, predicted: Numbers): number {
  return mean(errorsOf(actual, predicted));
}

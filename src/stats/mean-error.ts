import { errorsOf } from './errors.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/** Mean error, also called bias: the mean of predicted − actual. Positive where the model predicts too much on the whole. */
export function meanError(actual: Numbers, predicted: Numbers): number {
  return mean(errorsOf(actual, predicted));
}

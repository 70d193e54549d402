import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/** Mean absolute error: the mean distance between prediction and actual value, in their unit. */
export function meanAbsoluteError(actual: Numbers, predicted: Numbers): number {
  return mean(mapNumbers(errorsOf(actual, predicted), Math.abs));
}

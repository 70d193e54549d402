import { errorsOf } from './errors.ts';
import { largestMagnitude } from './largest-magnitude.ts';
import type { Numbers } from './numbers.ts';

/** Maximum error: the largest distance between a prediction and its actual value. */
export function maxError(actual: Numbers, predicted: Numbers): number {
  return largestMagnitude(errorsOf(actual, predicted));
}

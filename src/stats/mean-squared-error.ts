import { errorsOf } from './errors.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/** Mean squared error, in the squared unit. Infinity where that is too large for a double. */
export function meanSquaredError(actual: Numbers, predicted: Numbers): number {
  return mean(errorsOf(actual, predicted).map((error) => error * error));
}

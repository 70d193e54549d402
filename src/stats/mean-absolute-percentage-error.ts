import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Mean absolute percentage error (MAPE), as a fraction: the mean of |error| ÷ |actual|.
 *
 * @returns null where an actual value is 0.
 */
export function meanAbsolutePercentageError(actual: Numbers, predicted: Numbers): number | null {
  for (let row = 0; row < actual.length; row++) if (actual[row] === 0) return null;
  return mean(mapNumbers(errorsOf(actual, predicted), (error, row) => Math.abs(error / (actual[row] ?? 0))));
}

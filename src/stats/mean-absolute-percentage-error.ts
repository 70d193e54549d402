import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Mean absolute percentage error (MAPE), as a fraction: the mean of |error| ÷ |actual|. scikit-learn's, but for a zero, in
 * place of which that divides by 2⁻⁵².
 *
 * @returns null where an actual value is 0.
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function meanAbsolutePercentageError(actual: Numbers, predicted: Numbers): number | null {
  for (let row = 0; row < actual.length; row++) if (actual[row] === 0) return null;
  return mean(mapNumbers(errorsOf(actual, predicted), (error, row) => Math.abs(error / (actual[row] ?? 0))));
}

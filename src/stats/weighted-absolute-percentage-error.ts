import { errorsOf } from './errors.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';
import { sum } from './sum.ts';

/**
 * Weighted absolute percentage error (WAPE), as a fraction: Σ|error| ÷ Σ|actual|. Unlike MAPE it is defined where single
 * actual values are 0 (Kolassa and Schütz, 2007, who call it MAD ÷ mean).
 *
 * @returns null where all of them are.
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function weightedAbsolutePercentageError(actual: Numbers, predicted: Numbers): number | null {
  const errors = mapNumbers(errorsOf(actual, predicted), Math.abs);
  const sizes = mapNumbers(actual, Math.abs);
  const total = sum(sizes);
  if (total === 0) return null;
  const share = sum(errors) / total;
  // Where a sum overflows, the means do not.
  return Number.isFinite(share) && share > 0 ? share : mean(errors) / mean(sizes);
}

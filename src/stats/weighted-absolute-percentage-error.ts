import { mean } from './mean.ts';
import { meanAbsoluteError } from './mean-absolute-error.ts';
import type { Numbers } from './numbers.ts';

/**
 * Weighted absolute percentage error (WAPE), as a fraction: Σ|error| ÷ Σ|actual|. Unlike MAPE it is defined where single
 * actual values are 0.
 *
 * @returns null where all of them are.
 */
export function weightedAbsolutePercentageError(actual: Numbers, predicted: Numbers): number | null {
  const size = mean(Float64Array.from(actual, Math.abs));
  return size === 0 ? null : meanAbsoluteError(actual, predicted) / size;
}

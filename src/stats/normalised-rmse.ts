import type { Numbers } from './numbers.ts';
import { rmse } from './rmse.ts';
import { standardDeviation } from './standard-deviation.ts';

/**
 * Normalised RMSE: RMSE ÷ standard deviation of the actual values (ddof 0), so that models of different units can be
 * compared. 1 is as good as answering with the mean, and R² = 1 − NRMSE².
 *
 * @returns null where every actual value is the same.
 * @throws RangeError when the samples are of two lengths.
 */
export function normalisedRmse(actual: Numbers, predicted: Numbers): number | null {
  const spread = standardDeviation(actual);
  return spread === 0 ? null : rmse(actual, predicted) / spread;
}

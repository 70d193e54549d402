import type { Numbers } from './numbers.ts';
import { rmse } from './rmse.ts';
import { standardDeviation } from './standard-deviation.ts';

/**
 * R², the coefficient of determination: how much smaller the squared error is than that of answering every row with the
 * mean of the actual values. 1 is perfect, 0 no better than the mean, below 0 worse.
 *
 * R² = 1 − (RMSE ÷ standard deviation of actual)²
 *
 * @returns null where every actual value is the same.
 */
export function rSquared(actual: Numbers, predicted: Numbers): number | null {
  const spread = standardDeviation(actual);
  return spread === 0 ? null : 1 - (rmse(actual, predicted) / spread) ** 2;
}

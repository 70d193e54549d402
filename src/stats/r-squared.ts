import { deviations } from './deviations.ts';
import { isConstant } from './is-constant.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import type { Numbers } from './numbers.ts';
import { rmse } from './rmse.ts';
import { standardDeviation } from './standard-deviation.ts';

// Below this a square has lost digits on its way to 0.
const SMALLEST_EXACT = 1e-280;

/**
 * R², the coefficient of determination: how much smaller the squared error is than that of answering every row with the
 * mean of the actual values. 1 is perfect, 0 no better than the mean, below 0 worse.
 *
 * R² = 1 − Σ (predictedᵢ − actualᵢ)² ÷ Σ (actualᵢ − mean)², as scikit-learn's `r2_score`.
 *
 * @returns null where every actual value is the same.
 * @throws RangeError when the samples are of two lengths.
 */
export function rSquared(actual: Numbers, predicted: Numbers): number | null {
  if (isConstant(actual)) return null;
  const unexplained = meanSquaredError(actual, predicted);
  const total = mean(mapNumbers(deviations(actual), (distance) => distance ** 2));
  const exact = Number.isFinite(unexplained) && Number.isFinite(total) && total > SMALLEST_EXACT;
  return 1 - (exact ? unexplained / total : (rmse(actual, predicted) / standardDeviation(actual)) ** 2);
}

import { deviations } from './deviations.ts';
import { isConstant } from './is-constant.ts';
import { largestMagnitude } from './largest-magnitude.ts';
import type { Numbers } from './numbers.ts';
import { sum } from './sum.ts';

/**
 * How much each value resembles the one before it: Σ (xₜ − x̄)(xₜ₊₁ − x̄) ÷ Σ (xₜ − x̄)², from about −1 to about 1. Of
 * rows that do not depend on each other it lies within ± 2/√n of 0 in about 95 % of cases (Bartlett, 1946). As statsmodels'
 * `acf(adjusted=False)`.
 *
 * @returns null where all values are the same, or there are fewer than two.
 */
export function lagOneAutocorrelation(values: Numbers): number | null {
  if (isConstant(values)) return null;
  const away = deviations(values);
  // In units of the largest distance, so that no square overflows or vanishes.
  const unit = largestMagnitude(away);
  const scaled = away.map((distance) => distance / unit);
  const together = sum(scaled.subarray(1).map((distance, row) => distance * (scaled[row] ?? 0)));
  return together / sum(scaled.map((distance) => distance * distance));
}

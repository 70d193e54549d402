import { regularisedGammaQ } from './regularised-gamma-q.ts';

/**
 * P(X > x) for a chi-squared distribution with `dof` degrees of freedom: the p-value of a chi-squared statistic.
 * 1 at x ≤ 0.
 *
 * Q(dof/2, x/2) (Abramowitz and Stegun, 1964, 26.4.19).
 *
 * @throws RangeError unless dof > 0.
 */
export function chiSquaredSurvival(x: number, dof: number): number {
  return regularisedGammaQ(dof / 2, x / 2);
}

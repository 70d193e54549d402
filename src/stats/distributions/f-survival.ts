import { regularisedBeta } from './regularised-beta.ts';

/**
 * P(X > x) for an F distribution with `d1` and `d2` degrees of freedom (numerator, denominator). 1 at x ≤ 0.
 *
 * I_y(d2/2, d1/2) with y = d2 ÷ (d2 + d1 x) (Abramowitz and Stegun, 1964, 26.6.2).
 *
 * @throws RangeError unless both are positive.
 */
export function fSurvival(x: number, d1: number, d2: number): number {
  if (x <= 0) return 1;
  // Whichever of the two ratios is below 1, so that neither overflows.
  const ratio = (x / d2) * d1;
  if (ratio <= 1) return regularisedBeta(d2 / 2, d1 / 2, 1 / (1 + ratio), ratio / (1 + ratio));
  const inverse = d2 / d1 / x;
  return regularisedBeta(d2 / 2, d1 / 2, inverse / (1 + inverse), 1 / (1 + inverse));
}

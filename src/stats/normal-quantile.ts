import { millsRatio } from './mills-ratio.ts';
import { normalCdf } from './normal-cdf.ts';

// Acklam (2003): rational approximations with a relative error below 1.15e-9, before the refinement.
const CENTRE_TOP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const CENTRE_BOTTOM = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const TAIL_TOP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BOTTOM = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

// Densities this small are near those that a double holds with fewer digits.
const FEW_DIGITS = 1e-300;

/**
 * The value below which a share `p` of a standard normal distribution lies: the inverse of {@link normalCdf}.
 * −Infinity for 0, Infinity for 1, NaN outside.
 *
 * Acklam's approximation, refined once to full precision: by Halley's method, and for a share so small that a density has
 * lost its digits by Newton's for its logarithm.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  // The upper half by symmetry, where a share is known less precisely than its complement.
  if (p > 0.5) return -normalQuantile(1 - p);
  const rough = approximate(p);
  if (p < FEW_DIGITS) return rough + (Math.log(p) - logCdf(rough)) * millsRatio(-rough);
  const off = (normalCdf(rough) - p) * Math.sqrt(2 * Math.PI) * Math.exp((rough * rough) / 2);
  return rough - off / (1 + (rough * off) / 2);
}

/** log Φ(z), far out in the lower tail. */
function logCdf(z: number): number {
  return Math.log(millsRatio(-z)) - (z * z) / 2 - 0.5 * Math.log(2 * Math.PI);
}

function approximate(p: number): number {
  if (p < 0.02425) {
    const root = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_TOP, root) / polynomial(TAIL_BOTTOM, root);
  }
  const offset = p - 0.5;
  const square = offset * offset;
  return (polynomial(CENTRE_TOP, square) * offset) / polynomial(CENTRE_BOTTOM, square);
}

/** Horner's rule, the highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}

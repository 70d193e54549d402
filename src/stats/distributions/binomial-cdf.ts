import { regularisedBeta } from './regularised-beta.ts';

/**
 * P(X ≤ k) for the number X of successes in `n` trials that succeed with probability `p` each. For P(X > k) ask for
 * the failures: `binomialCdf(n - k - 1, n, 1 - p)`.
 *
 * I_{1−p}(n − k, k + 1) (DLMF 8.17.5), so that a tail of 1e-300 has its digits.
 *
 * @throws RangeError unless n is a count and p a share.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1) || Number.isNaN(k)) {
    throw new RangeError(`No binomial distribution of ${n} trials at ${p}, up to ${k}`);
  }
  const most = Math.floor(k);
  if (most < 0) return 0;
  return most >= n ? 1 : regularisedBeta(n - most, most + 1, 1 - p, p);
}

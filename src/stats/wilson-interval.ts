import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's score interval (1927) of a share, such as an accuracy: it stays within 0 and 1 and keeps its promise for few
 * rows and for shares near 0 or 1, where the usual p ± 1.96 √(p (1 − p) ÷ n) fails.
 *
 * @param level the confidence, such as 0.95
 * @throws RangeError unless 0 ≤ successes ≤ n and n > 0: a share of nothing has no interval.
 */
export function wilsonInterval(successes: number, n: number, level: number): { low: number; high: number } {
  if (!(n > 0 && successes >= 0 && successes <= n)) throw new RangeError(`Not a share: ${successes} of ${n}`);
  const z = normalQuantile((1 + level) / 2);
  const share = successes / n;
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt(n * share * (1 - share) + (z * z) / 4);
  // At the ends exactly 0 and 1, which rounding would miss.
  return {
    low: successes === 0 ? 0 : (centre - reach) / (n + z * z),
    high: successes === n ? 1 : (centre + reach) / (n + z * z),
  };
}

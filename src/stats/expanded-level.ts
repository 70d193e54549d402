import { studentTQuantile } from './distributions/student-t-quantile.ts';
import { normalCdf } from './normal-cdf.ts';

/** So high that the ends are the least and the greatest resample: for two rows the formula rounds to 1, which has none. */
const MOST = 1 - 1e-9;

/**
 * The level to ask of a bootstrap interval so that it promises `level` of `n` rows (or blocks of rows, where those are
 * drawn): resamples spread by a factor of
 * √((n − 1) ÷ n) too little, and their quantiles are a normal distribution's where a t distribution's were due.
 *
 * Source: Hesterberg (2015), What teachers should know about the bootstrap, section 3.2 (the expanded percentile interval).
 *
 * @param n above 1, not necessarily whole
 */
export function expandedLevel(level: number, n: number): number {
  const t = studentTQuantile((1 + level) / 2, n - 1);
  return Math.min(MOST, 2 * normalCdf(Math.sqrt(n / (n - 1)) * t) - 1);
}

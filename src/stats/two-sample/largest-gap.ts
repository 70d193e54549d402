import type { PooledSamples } from './pooled-samples.ts';

/**
 * The largest distance between the two empirical distribution functions, times n·m: a whole number, and so exact. The
 * Kolmogorov–Smirnov statistic is this ÷ (n·m).
 */
export function largestGap({ n, m, reference, current }: PooledSamples): number {
  let largest = 0;
  for (let at = 0; at < reference.length; at++) {
    const gap = Math.abs((reference[at] ?? 0) * m - (current[at] ?? 0) * n);
    if (gap > largest) largest = gap;
  }
  return largest;
}

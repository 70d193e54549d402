import type { PooledSamples } from '../two-sample/pooled-samples.ts';

/**
 * The Wasserstein-1 (earth mover's) distance of two samples, in their unit: how far the rows of one must move on average
 * to become the other. For a mere shift it is the shift. Never negative; 0 only for equal distributions.
 *
 * The area between the two empirical distribution functions; SciPy's `wasserstein_distance`.
 */
export function wassersteinDistance({ n, m, values, reference, current }: PooledSamples): number {
  const last = values.length - 1;
  // Spans beyond a double are measured in halves: two finite values differ by less than four times the largest double.
  const half = Number.isFinite((values[last] ?? 0) - (values[0] ?? 0)) ? 1 : 0.5;
  let area = 0;
  let from = (values[0] ?? 0) * half;
  for (let at = 0; at < last; at++) {
    const to = (values[at + 1] ?? 0) * half;
    area += Math.abs((reference[at] ?? 0) / n - (current[at] ?? 0) / m) * (to - from);
    from = to;
  }
  return area / half;
}

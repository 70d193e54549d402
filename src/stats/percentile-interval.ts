import type { Interval } from './interval.ts';
import type { Numbers } from './numbers.ts';
import { quantileSorted } from './quantile-sorted.ts';

/**
 * The percentile bootstrap interval (Efron, 1979): what is left when the same share of the resampled estimates is cut
 * off at both ends.
 *
 * @param resampled the statistic of each resample, in any order
 * @param level the confidence, such as 0.95
 */
export function percentileInterval(resampled: Numbers, level: number): Interval {
  const ascending = Float64Array.from(resampled).sort();
  const tail = (1 - level) / 2;
  return {
    level,
    method: 'percentile',
    resamples: ascending.length,
    low: quantileSorted(ascending, tail),
    high: quantileSorted(ascending, 1 - tail),
  };
}

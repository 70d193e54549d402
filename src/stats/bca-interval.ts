import type { Interval } from './interval.ts';
import { mean } from './mean.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Numbers } from './numbers.ts';
import { percentileInterval } from './percentile-interval.ts';
import { quantileSorted } from './quantile-sorted.ts';

/**
 * The bias-corrected and accelerated bootstrap interval (Efron, 1987; as in SciPy's `bootstrap`): percentiles of the
 * resampled estimates, shifted for the share of them below the estimate and for the skew that leaving one row out shows.
 *
 * Where every resample lies on one side of the estimate the correction is infinite: then it is the plain percentile
 * interval, and `method` says so.
 *
 * @param resampled the statistic of each resample, in any order
 * @param leftOut the statistic without row 0, without row 1, …
 */
export function bcaInterval(estimate: number, resampled: Numbers, leftOut: Numbers, level: number): Interval {
  const ascending = Float64Array.from(resampled).sort();
  const resamples = ascending.length;
  const below = ascending.filter((value) => value < estimate).length;
  const equal = ascending.filter((value) => value === estimate).length;
  const tail = (1 - level) / 2;
  const bias = normalQuantile((below + equal / 2) / resamples);
  if (!Number.isFinite(bias)) return percentileInterval(resampled, level);
  const acceleration = accelerationOf(leftOut);
  const corrected = (share: number) => {
    const z = bias + normalQuantile(share);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
  return {
    level,
    method: 'bca',
    resamples,
    low: quantileSorted(ascending, corrected(tail)),
    high: quantileSorted(ascending, corrected(1 - tail)),
  };
}

/** A sixth of the skewness of the jackknife's influences; 0 where leaving a row out changes nothing. */
function accelerationOf(leftOut: Numbers): number {
  const centre = mean(leftOut);
  let squares = 0;
  let cubes = 0;
  for (let row = 0; row < leftOut.length; row++) {
    const influence = centre - (leftOut[row] ?? 0);
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

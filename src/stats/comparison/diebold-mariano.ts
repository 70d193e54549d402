import { studentTQuantile } from '../distributions/student-t-quantile.ts';
import { studentTSurvival } from '../distributions/student-t-survival.ts';
import { isConstant } from '../is-constant.ts';
import { largestMagnitude } from '../largest-magnitude.ts';
import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';
import { autocovariance } from './autocovariance.ts';
import type { Range } from './paired-test.ts';

export type DieboldMariano = {
  /** Student's t with n − 1 degrees of freedom where the models are equally good. Null without spread. */
  statistic: number | null;
  /** Two-sided: 1 for equal losses, null where all differences are one number other than 0, or there is one row. */
  p: number | null;
  /** How many neighbours the variance looks at. */
  lags: number;
  weights: 'none' | 'bartlett';
  /** For the mean loss difference; null where p is. */
  interval(level: number): Range | null;
};

/**
 * Whether two forecasts of the same times differ in mean loss, where losses may depend on their neighbours: the test of
 * Diebold and Mariano (1995) with the small-sample factor of Harvey, Leybourne and Newbold (1997).
 *
 * A forecast `horizon` steps ahead makes losses depend over horizon − 1 steps, whose autocovariances count in full. Where
 * the lag-1 autocorrelation of the loss difference exceeds 2 ÷ √n that is not enough: then ⌊n^(1/3)⌋ lags with Bartlett
 * weights (Newey and West, 1987), which also serve where the plain sum is not positive.
 *
 * @param difference the loss of the first forecast minus that of the second, in the order of time
 */
export function dieboldMariano(difference: Numbers, horizon = 1): DieboldMariano {
  const n = difference.length;
  // In units of the largest, a power of two, so that no square overflows or vanishes and nothing is rounded.
  const unit = 2 ** Math.floor(Math.log2(largestMagnitude(difference) || 1));
  const losses = Float64Array.from(difference, (value) => value / unit);
  const centre = mean(losses);
  if (n < 2 || isConstant(losses)) {
    const equal = n > 0 && centre === 0;
    const interval = () => (equal ? { low: 0, high: 0 } : null);
    return { statistic: equal ? 0 : null, p: equal ? 1 : null, lags: 0, weights: 'none', interval };
  }
  const { variance, lags, weights } = longRunVariance(losses, centre, horizon);
  const factor = (n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n;
  const error = Math.sqrt(variance / n / factor);
  const statistic = centre / error;
  return {
    statistic,
    p: Math.min(1, 2 * studentTSurvival(Math.abs(statistic), n - 1)),
    lags,
    weights,
    interval(level) {
      const margin = -studentTQuantile((1 - level) / 2, n - 1) * error;
      return { low: (centre - margin) * unit, high: (centre + margin) * unit };
    },
  };
}

function longRunVariance(
  difference: Numbers,
  centre: number,
  horizon: number,
): { variance: number } & Pick<DieboldMariano, 'lags' | 'weights'> {
  const n = difference.length;
  const at = (lag: number) => autocovariance(difference, lag, centre);
  const weighted = (lags: number, weight: (lag: number) => number) => {
    let variance = at(0);
    for (let lag = 1; lag <= lags; lag++) variance += 2 * weight(lag) * at(lag);
    return variance;
  };
  const plain = Math.min(horizon - 1, n - 1);
  if (at(1) / at(0) <= 2 / Math.sqrt(n)) {
    const variance = weighted(plain, () => 1);
    if (variance > 0) return { variance, lags: plain, weights: 'none' };
  }
  // The cube root of 8 or 27 is a rounding error below 2 or 3.
  const lags = Math.min(n - 1, Math.max(plain, Math.floor(Math.cbrt(n) + 1e-9)));
  return { variance: weighted(lags, (lag) => 1 - lag / (lags + 1)), lags, weights: 'bartlett' };
}

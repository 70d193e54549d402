import { xoshiro128 } from '../../stats/random/xoshiro128.ts';
import { rmseInterval } from '../../stats/rmse-interval.ts';
import { normalDraws } from './normal-draws.ts';

export type CoverageScenario = {
  seed: number;
  /** Simulated sets of errors. */
  samples: number;
  rows: number;
  /** Correlation of each error with the one before it; 0 for rows that do not depend on each other. */
  autocorrelation: number;
  /** Whether the interval is told that the rows are in the order of time. */
  ordered: boolean;
};

export type Coverage = {
  /** The share of 95 % intervals that hold the true RMSE. */
  covered: number;
  /** Their mean width, where the true RMSE is 1. */
  width: number;
};

/** How often the interval of an RMSE holds the true one, which is 1: of normal errors, each like the one before or not. */
export function intervalCoverage({
  seed,
  samples,
  rows,
  autocorrelation,
  ordered,
}: CoverageScenario): Coverage {
  const random = xoshiro128(seed);
  const normal = normalDraws(random);
  const fresh = Math.sqrt(1 - autocorrelation ** 2);
  const actual = new Float64Array(rows);
  let covered = 0;
  let width = 0;
  for (let sample = 0; sample < samples; sample++) {
    let error = normal();
    const predicted = Float64Array.from({ length: rows }, () => {
      error = autocorrelation * error + fresh * normal();
      return error;
    });
    const interval = rmseInterval(actual, predicted, { seed: random(), ordered });
    if (typeof interval === 'string') throw new Error(`No interval of ${rows} normal errors: ${interval}`);
    if (interval.low <= 1 && 1 <= interval.high) covered++;
    width += interval.high - interval.low;
  }
  return { covered: covered / samples, width: width / samples };
}

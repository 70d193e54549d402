import { bcaInterval } from './bca-interval.ts';
import { errorsOf } from './errors.ts';
import type { Interval } from './interval.ts';
import { isConstant } from './is-constant.ts';
import { largestMagnitude } from './largest-magnitude.ts';
import { mean } from './mean.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Numbers } from './numbers.ts';
import { drawIndex, type Random32, xoshiro128 } from './random/xoshiro128.ts';
import { standardDeviation } from './standard-deviation.ts';
import { sum } from './sum.ts';

export type IntervalOptions = {
  seed: number;
  level?: number;
  resamples?: number;
  /** Above this many rows resampling would take seconds and the normal interval is as good. */
  mostResampled?: number;
};

/** Why there is no interval: one row shows no spread, and neither do errors that are all of one size. */
export type NoInterval = 'one_row' | 'constant_errors';

/**
 * A confidence interval of the RMSE, for rows that do not depend on each other: BCa bootstrap of the rows up to 20,000 of
 * them, above that the normal interval by the delta method. The same seed gives the same interval.
 */
export function rmseInterval(
  actual: Numbers,
  predicted: Numbers,
  options: IntervalOptions,
): Interval | NoInterval {
  const { seed, level = 0.95, resamples = 2000, mostResampled = 20_000 } = options;
  const errors = errorsOf(actual, predicted);
  if (errors.length < 2) return 'one_row';
  // In units of the largest error, so that no square overflows or vanishes.
  const unit = largestMagnitude(errors);
  const squares = errors.map((error) => (error / unit) ** 2);
  if (unit === 0 || isConstant(squares)) return 'constant_errors';

  const scaled =
    errors.length > mostResampled
      ? normalInterval(squares, level)
      : resampledInterval(squares, level, resamples, xoshiro128(seed));
  return { ...scaled, low: scaled.low * unit, high: scaled.high * unit };
}

function resampledInterval(
  squares: Float64Array,
  level: number,
  resamples: number,
  random: Random32,
): Interval {
  const total = sum(squares);
  const estimate = Math.sqrt(total / squares.length);
  const leftOut = squares.map((square) => Math.sqrt(Math.max(0, total - square) / (squares.length - 1)));
  const drawn = Float64Array.from({ length: resamples }, () => resampledRoot(squares, random));
  return bcaInterval(estimate, drawn, leftOut, level);
}

function resampledRoot(squares: Float64Array, random: Random32): number {
  let total = 0;
  for (let draw = 0; draw < squares.length; draw++) total += squares[drawIndex(random, squares.length)] ?? 0;
  return Math.sqrt(total / squares.length);
}

/** The variance of a root is that of what is under it ÷ (4 × what is under it) — the delta method. */
function normalInterval(squares: Float64Array, level: number): Interval {
  const estimate = Math.sqrt(mean(squares));
  const n = squares.length;
  const spread = standardDeviation(squares) * Math.sqrt(n / (n - 1));
  const margin = (normalQuantile((1 + level) / 2) * spread) / Math.sqrt(n) / (2 * estimate);
  return {
    level,
    method: 'normal',
    resamples: 0,
    low: Math.max(0, estimate - margin),
    high: estimate + margin,
  };
}

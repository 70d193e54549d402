import { bcaInterval } from './bca-interval.ts';
import { blockLength } from './block-length.ts';
import { bootstrapMeans } from './bootstrap-means.ts';
import { errorsOf } from './errors.ts';
import { expandedLevel } from './expanded-level.ts';
import type { Interval } from './interval.ts';
import { isConstant } from './is-constant.ts';
import { largestMagnitude } from './largest-magnitude.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Numbers } from './numbers.ts';
import { percentileInterval } from './percentile-interval.ts';
import { type Random32, xoshiro128 } from './random/xoshiro128.ts';
import { resampleBlocks } from './resample-blocks.ts';
import { standardDeviation } from './standard-deviation.ts';
import { sum } from './sum.ts';

export type IntervalOptions = {
  seed: number;
  level?: number;
  resamples?: number;
  /** The rows are in the order of time, and may depend on those before them. */
  ordered?: boolean;
  /** Above this many rows resampling would take seconds and the normal interval is as good. */
  mostResampled?: number;
};

/** Why there is no interval: one row shows no spread, neither do errors all of one size, nor ordered rows of one block. */
export type NoInterval = 'one_row' | 'constant_errors' | 'one_block';

/**
 * A confidence interval of the RMSE. The same seed gives the same interval.
 *
 * Rows that do not depend on each other: BCa bootstrap of the rows up to 20,000 of them, above that the normal interval
 * by the delta method. Ordered rows: percentiles of moving-block resamples of ⌈2 n^(1/3)⌉ rows a block (Künsch, 1989),
 * however many rows there are, because a resample costs its blocks and not its rows. Resampled intervals are a little
 * wider where rows, or blocks, are few: see {@link expandedLevel}.
 *
 * @returns why there is none, where errors show no spread
 * @throws RangeError when the samples are empty or of two lengths.
 */
export function rmseInterval(
  actual: Numbers,
  predicted: Numbers,
  options: IntervalOptions,
): Interval | NoInterval {
  const { seed, level = 0.95, resamples = 2000, ordered = false, mostResampled = 20_000 } = options;
  const errors = errorsOf(actual, predicted);
  const n = errors.length;
  if (n < 2) return 'one_row';
  // In units of the largest error, so that no square overflows or vanishes.
  const unit = largestMagnitude(errors);
  const squares = mapNumbers(errors, (error) => (error / unit) ** 2);
  if (unit === 0 || isConstant(squares)) return 'constant_errors';
  if (ordered && blockLength(n) === n) return 'one_block';

  const scaled = ordered
    ? blockInterval(squares, level, resamples, xoshiro128(seed))
    : n > mostResampled
      ? normalInterval(squares, level)
      : resampledInterval(squares, level, resamples, seed);
  return { ...scaled, low: scaled.low * unit, high: scaled.high * unit };
}

function blockInterval(squares: Float64Array, level: number, resamples: number, random: Random32): Interval {
  const n = squares.length;
  const length = blockLength(n);
  const [roots = new Float64Array()] = resampleBlocks([squares], length, resamples, random);
  // What is drawn independently is blocks, and so many of them are the sample.
  return { ...percentileInterval(roots, expandedLevel(level, n / length)), level, method: 'block' };
}

function resampledInterval(squares: Float64Array, level: number, resamples: number, seed: number): Interval {
  const total = sum(squares);
  const estimate = Math.sqrt(total / squares.length);
  const leftOut = mapNumbers(squares, (square) =>
    Math.sqrt(Math.max(0, total - square) / (squares.length - 1)),
  );
  const drawn = bootstrapMeans(squares, resamples, seed).map(Math.sqrt);
  return { ...bcaInterval(estimate, drawn, leftOut, expandedLevel(level, squares.length)), level };
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

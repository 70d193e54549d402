import type { Interval } from '../interval.ts';
import { isConstant } from '../is-constant.ts';
import { largestMagnitude } from '../largest-magnitude.ts';
import { mean } from '../mean.ts';
import { normalQuantile } from '../normal-quantile.ts';
import type { Numbers } from '../numbers.ts';
import { quantileSorted } from '../quantile-sorted.ts';
import { drawIndex, type Random32, xoshiro128 } from '../random/xoshiro128.ts';
import { standardDeviation } from '../standard-deviation.ts';

export type LossChangeOptions = {
  seed: number;
  /** What is compared: the mean loss itself, or its root (losses are squared errors: then it is the RMSE). */
  of: 'mean' | 'root';
  level?: number;
  resamples?: number;
  /** Above this many rows resampling would take seconds and the normal interval is as good. */
  mostResampled?: number;
};

/** Why there is no interval: one row shows no spread, and neither do losses that are all the same in each sample. */
export type NoLossChangeInterval = 'one_row' | 'constant_losses';

/**
 * A confidence interval of the change of a model's error from the reference to the current sample (current − reference),
 * for rows that do not depend on each other: the percentiles of 2,000 bootstrap samples, each drawn anew from both; above
 * 20,000 rows the normal interval by the delta method. The same seed gives the same interval. Efron and Tibshirani, An
 * Introduction to the Bootstrap (1993), chapter 8.
 *
 * @param reference losses per row, at least 0
 * @param current likewise
 */
export function lossChangeInterval(
  reference: Numbers,
  current: Numbers,
  options: LossChangeOptions,
): Interval | NoLossChangeInterval {
  const { seed, of, level = 0.95, resamples = 2000, mostResampled = 20_000 } = options;
  if (reference.length < 2 || current.length < 2) return 'one_row';
  if (isConstant(reference) && isConstant(current)) return 'constant_losses';
  // In units of the largest loss, so that no sum overflows.
  const unit = Math.max(largestMagnitude(reference), largestMagnitude(current));
  const before = Float64Array.from(reference, (loss) => loss / unit);
  const after = Float64Array.from(current, (loss) => loss / unit);
  const figure = (meanLoss: number) =>
    of === 'root' ? Math.sqrt(meanLoss) * Math.sqrt(unit) : meanLoss * unit;

  if (before.length + after.length > mostResampled) {
    const margin = normalQuantile((1 + level) / 2) * Math.hypot(errorOf(before, of), errorOf(after, of));
    const change = figure(mean(after)) - figure(mean(before));
    const scaled = margin * figure(1);
    return { level, method: 'normal', resamples: 0, low: change - scaled, high: change + scaled };
  }
  const random = xoshiro128(seed);
  const drawn = Float64Array.from(
    { length: resamples },
    () => figure(resampledMean(after, random)) - figure(resampledMean(before, random)),
  ).sort();
  const tail = (1 - level) / 2;
  return {
    level,
    method: 'percentile',
    resamples,
    low: quantileSorted(drawn, tail),
    high: quantileSorted(drawn, 1 - tail),
  };
}

function resampledMean(losses: Float64Array, random: Random32): number {
  let total = 0;
  for (let draw = 0; draw < losses.length; draw++) total += losses[drawIndex(random, losses.length)] ?? 0;
  return total / losses.length;
}

/** The standard error of the mean, or of its root: that of the mean ÷ (2 × the root) — the delta method. */
function errorOf(losses: Float64Array, of: 'mean' | 'root'): number {
  const error = standardDeviation(losses) / Math.sqrt(losses.length - 1);
  if (of === 'mean' || error === 0) return error;
  return error / (2 * Math.sqrt(mean(losses)));
}

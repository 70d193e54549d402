import type { Detector } from './detector.ts';

export type AdwinParameters = {
  /** Bounds the chance of a false alarm at each check. */
  delta: number;
  /** The window is checked at every so many values. */
  clock: number;
  /** Buckets of one size that are kept before the two oldest are merged. */
  maxBuckets: number;
  /** No part of the window shorter than this is compared. */
  minWindowLength: number;
  /** No check before more than this many values. */
  gracePeriod: number;
};

export const ADWIN: AdwinParameters = {
  delta: 0.002,
  clock: 32,
  maxBuckets: 5,
  minWindowLength: 5,
  gracePeriod: 10,
};

/** Values in a row, summed up. `squares` is the sum of their squared distances from their own mean. */
export type Bucket = { size: number; total: number; squares: number };

export type Adwin = Detector & {
  /** The window as one: after a change, only what is left of it, the newest values. */
  window(): Bucket;
  /** What the window is made of, the oldest first. */
  buckets(): Bucket[];
};

/**
 * ADWIN, the adaptive window: has the mean of a stream changed? It keeps the newest values in buckets of 1, 2, 4… and
 * compares the mean of the older with that of the newer ones at every border; where they differ more than chance allows
 * it drops the oldest bucket and compares again.
 *
 * Two parts n₀ and n₁ differ when |mean₀ − mean₁| > √(2·m·σ²·d) + ⅔·m·d with d = ln(2·ln(n) ÷ δ), σ² the window's variance
 * and m = 1 ÷ (n₀ − w + 1) + 1 ÷ (n₁ − w + 1), w the shortest part. The bound is made for values between 0 and 1;
 * others are standardised first, or the second term depends on their unit.
 *
 * Source: Bifet and Gavaldà (2007), Learning from time-changing data with adaptive windowing, section 4; variances of
 * buckets as in Babcock et al. (2003). The rules left open there (m, the clock, the grace
 * period) are those of river's `ADWIN`, and change points agree with it.
 */
export function createAdwin(parameters: AdwinParameters = ADWIN): Adwin {
  const { clock, maxBuckets, gracePeriod } = parameters;
  // One list per bucket size, the smallest size first; in each list the oldest bucket first.
  const levels: Bucket[][] = [];
  let whole: Bucket = { size: 0, total: 0, squares: 0 };
  let seen = 0;

  function insert(bucket: Bucket): void {
    let carried: Bucket | null = bucket;
    for (let level = 0; carried; level++) {
      const list = levels[level] ?? [];
      levels[level] = list;
      list.push(carried);
      carried = list.length > maxBuckets ? list.splice(0, 2).reduce(merge) : null;
    }
  }

  function dropOldest(): void {
    levels.at(-1)?.shift();
    if (levels.at(-1)?.length === 0) levels.pop();
    // Added up anew rather than subtracted: a difference of large sums would keep their rounding errors.
    whole = levels.flat().reduce(merge);
  }

  return {
    add(value) {
      const one = { size: 1, total: value, squares: 0 };
      insert(one);
      whole = whole.size === 0 ? one : merge(whole, one);
      seen += 1;
      if (seen % clock !== 0 || whole.size <= gracePeriod) return false;
      let changed = false;
      while (isCut(levels, whole, parameters)) {
        changed = true;
        dropOldest();
      }
      return changed;
    },
    window: () => whole,
    buckets: () => levels.toReversed().flat(),
  };
}

/** Two neighbours as one: Chan, Golub and LeVeque (1979). */
function merge(a: Bucket, b: Bucket): Bucket {
  const size = a.size + b.size;
  const apart = a.total / a.size - b.total / b.size;
  const squares = a.squares + b.squares + (apart * apart * a.size * b.size) / size;
  return { size, total: a.total + b.total, squares };
}

/** Whether the older and the newer values differ at any border. */
function isCut(levels: readonly Bucket[][], whole: Bucket, parameters: AdwinParameters): boolean {
  const { delta, minWindowLength } = parameters;
  const doubt = Math.log((2 * Math.log(whole.size)) / delta);
  const variance = whole.squares / whole.size;
  let size = 0;
  let total = 0;
  for (const level of levels.toReversed()) {
    for (const bucket of level) {
      size += bucket.size;
      total += bucket.total;
      const rest = whole.size - size;
      if (size < minWindowLength || rest < minWindowLength) continue;
      const inverse = 1 / (size - minWindowLength + 1) + 1 / (rest - minWindowLength + 1);
      const bound = Math.sqrt(2 * inverse * variance * doubt) + (2 / 3) * doubt * inverse;
      if (Math.abs(total / size - (whole.total - total) / rest) > bound) return true;
    }
  }
  return false;
}

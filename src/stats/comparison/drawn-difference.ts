import type { Range } from './paired-test.ts';

/** Resampled differences in ascending order. */
export function drawnDifferences(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, draw) => value - (second[draw] ?? 0)).sort();
}

/**
 * The two-sided bootstrap p-value of a difference: twice the share of draws on the thinner side of 0, with one added to
 * count and draws so that it is never 0 (Davison and Hinkley, 1997, section 4.2).
 */
export function drawnP(ascending: Float64Array): number {
  let below = 0;
  let above = 0;
  for (const value of ascending) {
    if (value <= 0) below++;
    if (value >= 0) above++;
  }
  return Math.min(1, (2 * (1 + Math.min(below, above))) / (ascending.length + 1));
}

/**
 * The percentile interval by whole ranks: its ends are draws, as far in as they can be while {@link drawnP} of a
 * difference just outside of it stays below 1 − level. With 9,999 draws and a level of 95 % the 249th from each end.
 */
export function drawnInterval(ascending: Float64Array, level: number): Range {
  const share = ((1 - level) * (ascending.length + 1)) / 2;
  // A share that should be a whole number may be a rounding error above it.
  const rank = Math.max(1, Math.ceil(share - 1e-6) - 1);
  return { low: ascending[rank - 1] ?? Number.NaN, high: ascending[ascending.length - rank] ?? Number.NaN };
}

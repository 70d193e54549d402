import type { Numbers } from '../numbers.ts';
import { ascending } from './ascending.ts';

/**
 * Two samples of one quantity, sorted together: the two empirical distribution functions. Made once for a column by
 * {@link poolSamples}; every two-sample figure is then a walk over its distinct values.
 */
export type PooledSamples = {
  /** Rows of the reference sample. */
  n: number;
  /** Rows of the current sample. */
  m: number;
  /** The distinct values of both, ascending. */
  values: Float64Array;
  /** How many rows of the reference are at most `values[i]`. */
  reference: Uint32Array;
  /** How many rows of the current sample are at most `values[i]`. */
  current: Uint32Array;
};

/**
 * Sorts two samples together. −0 and 0 are one value.
 *
 * @throws RangeError when a sample is empty: nothing can be said of one.
 */
export function poolSamples(reference: Numbers, current: Numbers): PooledSamples {
  const n = reference.length;
  const m = current.length;
  if (n === 0 || m === 0) throw new RangeError(`Two samples needed, not ${n} and ${m} rows`);
  const rows = n + m;
  // Both in one array, each closed by an infinity, which is never less than a value.
  const sorted = new Float64Array(rows + 2).fill(Number.POSITIVE_INFINITY);
  const spare = new Float64Array(Math.max(n, m));
  ascending(reference, sorted.subarray(0, n), spare.subarray(0, n));
  ascending(current, sorted.subarray(n + 1, rows + 1), spare.subarray(0, m));
  const values = new Float64Array(rows);
  const fromReference = new Uint32Array(rows);
  const fromCurrent = new Uint32Array(rows);

  let i = 0;
  let j = n + 1;
  let at = -1;
  let last = Number.NaN;
  for (let row = 0; row < rows; row++) {
    // Which of the two is next is anybody's guess, also the processor's: a branch would double the time.
    const isReference = Number((sorted[i] ?? 0) <= (sorted[j] ?? 0));
    const value = sorted[j ^ ((j ^ i) & -isReference)] ?? 0;
    i += isReference;
    j += 1 - isReference;
    if (value !== last) at++;
    last = value;
    values[at] = value;
    fromReference[at] = i;
    fromCurrent[at] = j - n - 1;
  }
  return {
    n,
    m,
    values: values.subarray(0, at + 1),
    reference: fromReference.subarray(0, at + 1),
    current: fromCurrent.subarray(0, at + 1),
  };
}

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
  const a = ascending(reference);
  const b = ascending(current);
  const values = new Float64Array(n + m);
  const fromA = new Uint32Array(n + m);
  const fromB = new Uint32Array(n + m);
  let i = 0;
  let j = 0;
  let distinct = 0;
  while (i < n || j < m) {
    const next = i < n ? (a[i] ?? 0) : Number.POSITIVE_INFINITY;
    const other = j < m ? (b[j] ?? 0) : Number.POSITIVE_INFINITY;
    const value = next < other ? next : other;
    while (i < n && a[i] === value) i++;
    while (j < m && b[j] === value) j++;
    values[distinct] = value;
    fromA[distinct] = i;
    fromB[distinct] = j;
    distinct++;
  }
  return {
    n,
    m,
    values: values.subarray(0, distinct),
    reference: fromA.subarray(0, distinct),
    current: fromB.subarray(0, distinct),
  };
}

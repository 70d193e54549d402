import type { PooledSamples } from '../two-sample/pooled-samples.ts';

export type BinnedSamples = {
  /** The inner edges, ascending. Bin i holds what is above edge i − 1 and at most edge i; the ends are open. */
  edges: Float64Array;
  /** Rows of the reference in each bin, one more than there are edges. */
  reference: Float64Array;
  /** Rows of the current sample in each bin. */
  current: Float64Array;
};

/**
 * Counts two samples in the same bins, whose inner edges are the deciles of the reference, interpolated linearly; equal
 * deciles make one edge. So each bin holds about a tenth of the reference, and no value falls outside.
 */
export function referenceBins(pooled: PooledSamples): BinnedSamples {
  const deciles: number[] = [];
  for (let tenth = 1; tenth < 10; tenth++) {
    const edge = decileOf(pooled, tenth);
    if (edge !== deciles.at(-1)) deciles.push(edge);
  }
  const upTo = deciles.map((edge) => firstWhere(pooled.values, (value) => value > edge));
  const countsOf = (atMost: Uint32Array, rows: number) => {
    const below = [0, ...upTo.map((runs) => (runs === 0 ? 0 : (atMost[runs - 1] ?? 0))), rows];
    return Float64Array.from(
      { length: upTo.length + 1 },
      (_, bin) => (below[bin + 1] ?? 0) - (below[bin] ?? 0),
    );
  };
  return {
    edges: Float64Array.from(deciles),
    reference: countsOf(pooled.reference, pooled.n),
    current: countsOf(pooled.current, pooled.m),
  };
}

/** Type 7 of Hyndman and Fan. The place is reckoned in whole tenths, so that a decile on a row is that row's value. */
function decileOf({ n, values, reference }: PooledSamples, tenth: number): number {
  const place = (n - 1) * tenth;
  const rowBelow = Math.floor(place / 10);
  const between = (place % 10) / 10;
  const valueAt = (row: number) => values[firstWhere(reference, (atMost) => atMost > row)] ?? Number.NaN;
  const low = valueAt(rowBelow);
  if (between === 0) return low;
  const high = valueAt(rowBelow + 1);
  const span = high - low;
  if (!Number.isFinite(span)) return low * (1 - between) + high * between;
  // From the nearer end, as NumPy does: between equal neighbours the edge is exactly their value.
  return between < 0.5 ? low + span * between : high - span * (1 - between);
}

/** The first place of an ascending array that fulfils a condition, which all after it fulfil too; else its length. */
function firstWhere(values: Float64Array | Uint32Array, condition: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (condition(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { extent, quantile, thresholdFreedmanDiaconis, ticks } from 'd3-array';

/** Shares of two samples in the same bins. Bin i reaches from `edges[i]` to `edges[i + 1]`. */
export type SharedBins = {
  edges: number[];
  reference: number[];
  current: number[];
  /** The first and the last bin also hold what lies beyond them. */
  clipped: boolean;
};

const MOST_BINS = 30;
const FEWEST_BINS = 5;
/** Where all values span more than this many times the middle 98 % of them, the picture is of the middle. */
const TOO_WIDE = 3;
/** So few whole numbers get a bar each. */
const MOST_WHOLE = 30;
const FURTHEST = Number.MAX_VALUE / 8;
/** Narrower spans than this, which only subnormal numbers have, cannot be divided. */
const NO_WIDTH = 1e-290;

/** Puts two samples of finite values, neither of them empty, into bins that suit both: of round widths, at most about 30. */
export function sharedBins(reference: ArrayLike<number>, current: ArrayLike<number>): SharedBins {
  const pooled = new Float64Array(reference.length + current.length);
  pooled.set(reference);
  pooled.set(current, reference.length);
  const [least = 0, greatest = 0] = extent(pooled);
  const low = quantile(pooled, 0.01) ?? least;
  const high = quantile(pooled, 0.99) ?? greatest;
  const tooWide = high > low && greatest / 2 - least / 2 > TOO_WIDE * (high / 2 - low / 2);
  const [from, to] = (tooWide ? [low, high] : [least, greatest]).map(drawable) as [number, number];
  const clipped = from > least || to < greatest;
  const edges = edgesFor(pooled, from, to);
  const binned = { reference: sharesIn(reference, edges), current: sharesIn(current, edges) };
  return { edges, ...binned, clipped };
}

function edgesFor(pooled: Float64Array, from: number, to: number): number[] {
  if (pooled.every(Number.isInteger) && to - from < MOST_WHOLE) {
    return Array.from(
      { length: Math.floor(to) - Math.ceil(from) + 2 },
      (_, at) => Math.ceil(from) + at - 0.5,
    );
  }
  if (to - from < NO_WIDTH) return [from - reach(from), to + reach(to)];
  const wanted = Math.ceil(thresholdFreedmanDiaconis(pooled, from, to));
  const count = Math.min(MOST_BINS, Math.max(FEWEST_BINS, Number.isFinite(wanted) ? wanted : MOST_BINS));
  const inner = ticks(from, to, count).filter((edge) => edge > from && edge < to);
  const [first = from, second = to] = inner;
  const width = second - first;
  // The ends are as wide as the others, so that no sliver stands out.
  return [first - width, ...inner, (inner.at(-1) ?? to) + width];
}

/** Values so large that the width of the picture would be no number are put at its ends. */
const drawable = (value: number) => Math.min(FURTHEST, Math.max(-FURTHEST, value));

/** A single value gets a bar that is a fifth of it wide. */
const reach = (value: number) => Math.abs(value) / 10 || 1;

function sharesIn(values: ArrayLike<number>, edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length - 1 }, () => 0);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    let bin = 0;
    while (bin < counts.length - 1 && value >= (edges[bin + 1] ?? 0)) bin++;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / values.length);
}

/** All orders in which rows of two samples can come when sorted together, each as probable as the next. */
export type Lattice = {
  n: number;
  m: number;
  /** A path is outside where |i·m − j·n| reaches this, i and j being the rows of each sample so far. */
  gap: number;
  /** After how many rows the path is looked at, ascending up to n + m; null: after each. Rows of one value are no order. */
  ends: Uint32Array | null;
};

/**
 * The probability that such a path is outside at least once: the exact p-value of the two-sample Kolmogorov–Smirnov
 * statistic (Hodges, 1958), and with `ends` the one given how values are tied (Schröer and Trenkler, 1995).
 *
 * It goes from one number of rows to the next and keeps, for each share of them that the smaller sample has, the
 * probability of having been outside. Nothing is ever subtracted, so that p = 1e-300 has its digits too. Takes about
 * (n + m) × gap ÷ max(n, m) steps of a nanosecond.
 */
export function latticeExitProbability({ n, m, gap, ends }: Lattice): number {
  if (gap <= 0) return 1;
  const fewer = Math.min(n, m);
  const more = Math.max(n, m);
  const rows = n + m;
  // Beyond the window every path has been outside; one cell more on each side stands for those.
  const outside = new Float64Array(fewer + 3).fill(1);
  const first = 1;
  outside[first] = 0;
  let low = 0;
  let high = 0;
  let end = 0;
  for (let row = 1; row <= rows; row++) {
    for (let taken = high + 1; taken >= low; taken--) {
      const cell = taken + first;
      outside[cell] = (taken * (outside[cell - 1] ?? 1) + (row - taken) * (outside[cell] ?? 1)) / row;
    }
    const isEnd = ends === null || ends[end] === row;
    if (isEnd) end++;
    const lowest = isEnd ? Math.floor((row * fewer - gap) / rows) + 1 : 0;
    const highest = isEnd ? Math.ceil((row * fewer + gap) / rows) - 1 : fewer;
    const nextLow = Math.max(low, row - more, lowest);
    const nextHigh = Math.min(high + 1, fewer, highest);
    if (nextLow > nextHigh) return 1;
    for (let taken = low; taken < nextLow; taken++) outside[taken + first] = 1;
    for (let taken = nextHigh + 1; taken <= high + 1; taken++) outside[taken + first] = 1;
    low = nextLow;
    high = nextHigh;
  }
  return outside[fewer + first] ?? 1;
}

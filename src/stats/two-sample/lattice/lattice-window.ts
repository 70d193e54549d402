/**
 * The paths of a lattice after some rows. For each number of rows that the smaller sample has by then, `outside` holds the
 * probability that a path through this point has been outside before. Points beyond `low` to `high` hold 1: every path
 * there has been.
 */
export type LatticeWindow = {
  /** By rows of the smaller sample, with one place more on either side: point i is at i + 1. */
  outside: Float64Array;
  low: number;
  high: number;
};

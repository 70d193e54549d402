/**
 * What it costs to go through a run of equal values, in points of the lattice (about a nanosecond each): row by row, where
 * the window widens by a point each row, or at once.
 */
export function runCost(run: number, width: number): { byRow: number; atOnce: number } {
  return {
    byRow: run * (width + 1 + run / 2),
    atOnce: run === 1 ? Number.POSITIVE_INFINITY : width * (200 + 20 * Math.sqrt(run)),
  };
}

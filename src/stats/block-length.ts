/**
 * Rows in a block of the moving-block bootstrap: ⌈2 n^(1/3)⌉, and no more than there are. Blocks of the order n^(1/3) err
 * least in a variance (Hall, Horowitz and Jing, 1995).
 */
export function blockLength(rows: number): number {
  // The cube root of a cube may be a rounding error above it.
  return Math.min(rows, Math.ceil(2 * Math.cbrt(rows) - 1e-9));
}

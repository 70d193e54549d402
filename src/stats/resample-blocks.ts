import { drawIndex, type Random32 } from './random/xoshiro128.ts';

/**
 * The RMSE of each model in each of `resamples` moving-block bootstrap samples (Künsch, 1989): blocks of neighbouring
 * rows, drawn with replacement until there are as many rows as before, the last block cut. Rows that depend on their
 * neighbours keep them. One draw of blocks serves all models.
 *
 * Sums of blocks are differences of running sums, so that a draw costs its blocks and not its rows.
 *
 * @param squares for each model its squared errors, in the order of time
 * @param length rows in a block, at most as many as there are
 */
export function resampleBlocks(
  squares: readonly Float64Array[],
  length: number,
  resamples: number,
  random: Random32,
): Float64Array[] {
  const rows = squares[0]?.length ?? 0;
  const running = squares.map(runningSums);
  const drawn = squares.map(() => new Float64Array(resamples));
  const starts = new Uint32Array(Math.ceil(rows / length));
  for (let draw = 0; draw < resamples; draw++) {
    for (let block = 0; block < starts.length; block++) {
      starts[block] = drawIndex(random, rows - length + 1);
    }
    running.forEach((sums, model) => {
      const roots = drawn[model];
      if (roots) roots[draw] = Math.sqrt(Math.max(0, blockSum(sums, starts, length, rows)) / rows);
    });
  }
  return drawn;
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let row = 0; row < values.length; row++) sums[row + 1] = (sums[row] ?? 0) + (values[row] ?? 0);
  return sums;
}

function blockSum(sums: Float64Array, starts: Uint32Array, length: number, rows: number): number {
  let total = 0;
  for (let block = 0; block < starts.length; block++) {
    const from = starts[block] ?? 0;
    const to = from + Math.min(length, rows - block * length);
    total += (sums[to] ?? 0) - (sums[from] ?? 0);
  }
  return total;
}

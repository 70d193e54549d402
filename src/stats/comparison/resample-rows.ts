import { drawIndex, type Random32 } from '../random/xoshiro128.ts';

/**
 * The RMSE of each model in each of `resamples` bootstrap samples of the rows. One draw of rows serves all models: what
 * they differ by is then free of what makes a draw easy or hard for all of them.
 *
 * A draw is kept as how often each row came; a sum over it then walks memory in order, which is several times faster
 * than fetching rows at random (1e4 rows, five models, 9,999 draws: about two seconds).
 *
 * @param squares for each model its squared errors
 */
export function resampleRows(
  squares: readonly Float64Array[],
  resamples: number,
  random: Random32,
): Float64Array[] {
  const rows = squares[0]?.length ?? 0;
  const counts = new Uint32Array(rows);
  const drawn = squares.map(() => new Float64Array(resamples));
  for (let draw = 0; draw < resamples; draw++) {
    countRows(counts, random);
    for (let model = 0; model < squares.length; model++) {
      const one = squares[model];
      const roots = drawn[model];
      if (one && roots) roots[draw] = Math.sqrt(weightedSum(counts, one) / rows);
    }
  }
  return drawn;
}

function countRows(counts: Uint32Array, random: Random32): void {
  counts.fill(0);
  for (let drawn = 0; drawn < counts.length; drawn++) {
    const row = drawIndex(random, counts.length);
    counts[row] = (counts[row] ?? 0) + 1;
  }
}

function weightedSum(counts: Uint32Array, values: Float64Array): number {
  let total = 0;
  for (let row = 0; row < values.length; row++) total += (counts[row] ?? 0) * (values[row] ?? 0);
  return total;
}

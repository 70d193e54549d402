import { type Grid, widthOf } from './grid.ts';

/** The width that most records have; of two equally common ones the one met first. 0 of none. */
export function commonWidth(grid: Grid, records: ArrayLike<number>): number {
  if (grid.width !== null && records.length > 0) return grid.width;
  const counts = new Map<number, number>();
  // Runs of one width are counted at once: nearly every file is one run.
  let run = 0;
  let width = -1;
  for (let row = 0; row <= records.length; row++) {
    const next = row < records.length ? widthOf(grid, records[row] ?? 0) : -1;
    if (next !== width && run > 0) {
      counts.set(width, (counts.get(width) ?? 0) + run);
      run = 0;
    }
    width = next;
    run++;
  }
  let common = 0;
  for (const [one, count] of counts) if (count > (counts.get(common) ?? 0)) common = one;
  return common;
}

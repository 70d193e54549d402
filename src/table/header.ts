import { type CellSort, sortOfCell } from './cell-sort.ts';
import { type Grid, widthOf } from './grid.ts';
import type { DecimalMark } from './table.ts';

const ROWS_LOOKED_AT = 200;

/**
 * Whether the first record names the columns: it holds no value at all, or it holds a text above a column of values.
 * (`2019,2020` above numbers is taken for data: the learner is told so and can see it in the names 1, 2.)
 */
export function hasHeader(grid: Grid, records: ArrayLike<number>, decimal: DecimalMark): boolean {
  const first = records[0] ?? 0;
  const sorts = sortsOf(grid, first, decimal);
  return !sorts.includes('value') || namesValues(grid, records, decimal, sorts);
}

/** What each cell of a record holds. */
export function sortsOf(grid: Grid, record: number, decimal: DecimalMark): CellSort[] {
  return Array.from({ length: widthOf(grid, record) }, (_, column) =>
    sortOfCell(grid, record, column, decimal),
  );
}

/** Whether the first of some records holds a text above a column of values. */
export function namesValues(
  grid: Grid,
  records: ArrayLike<number>,
  decimal: DecimalMark,
  sorts: readonly CellSort[],
): boolean {
  return sorts.some((sort, column) => {
    if (sort !== 'text') return false;
    let filled = 0;
    let values = 0;
    for (let row = 1; row < Math.min(records.length, ROWS_LOOKED_AT); row++) {
      const record = records[row] ?? 0;
      if (column >= widthOf(grid, record)) continue;
      const below = sortOfCell(grid, record, column, decimal);
      if (below !== 'missing') filled++;
      if (below === 'value') values++;
    }
    return values * 2 > filled;
  });
}

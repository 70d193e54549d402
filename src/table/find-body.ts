import { sortOfCell } from './cell-sort.ts';
import { cellText, type Grid, isBlank, isBlankCell, widthOf } from './grid.ts';
import { namesValues, sortsOf } from './header.ts';
import type { DecimalMark } from './table.ts';
import { sumsUp } from './total-words.ts';

/** Which records are the table: what stands before `from` are titles, from `to` on totals. */
export type Body = { from: number; to: number };

const TITLES_AT_MOST = 20;
const TOTALS_AT_MOST = 3;
const ROWS_COMPARED = 50;

/** Finds a table between what people write above and below it: its name, its source, its sums. */
export function findBody(grid: Grid, records: Uint32Array, width: number, decimal: DecimalMark): Body {
  const from = endOfTitles(grid, records, width, decimal);
  return { from, to: startOfTotals(grid, records, from, decimal) };
}

function filledCells(grid: Grid, record: number): number {
  let filled = 0;
  const end = grid.firstCell[record + 1] ?? 0;
  for (let cell = grid.firstCell[record] ?? 0; cell < end; cell++) if (!isBlankCell(grid, cell)) filled++;
  return filled;
}

/**
 * Titles are the lines above the first line that is filled as wide as the table, if that line can only be its header
 * (texts above values), or if they hold one cell alone where the table has more.
 */
function endOfTitles(grid: Grid, records: Uint32Array, width: number, decimal: DecimalMark): number {
  const enough = Math.max(2, Math.ceil(width * 0.6));
  const first = records
    .subarray(0, TITLES_AT_MOST)
    .findIndex((record) => widthOf(grid, record) === width && filledCells(grid, record) >= enough);
  if (first < 1) return 0;
  const above = records.subarray(0, first);
  const sorts = sortsOf(grid, records[first] ?? 0, decimal);
  const isHeader = !sorts.includes('value') && namesValues(grid, records.subarray(first), decimal, sorts);
  const isTitle = (record: number) => {
    const filled = filledCells(grid, record);
    if (isHeader) return filled < filledCells(grid, records[first] ?? 0);
    return filled <= 1 && widthOf(grid, record) < width;
  };
  return above.every(isTitle) ? first : 0;
}

/** Totals are the last lines whose first text says so. */
function startOfTotals(grid: Grid, records: Uint32Array, from: number, decimal: DecimalMark): number {
  let to = records.length;
  // A header and a row must be left.
  while (
    to > from + 2 &&
    records.length - to < TOTALS_AT_MOST &&
    isTotal(grid, records, to - 1, from, decimal)
  )
    to--;
  // A line of delimiters alone between the rows and their totals is no row.
  if (to < records.length) while (to > from + 2 && isBlank(grid, records[to - 1] ?? 0)) to--;
  return to;
}

function isTotal(grid: Grid, records: Uint32Array, row: number, from: number, decimal: DecimalMark): boolean {
  const record = records[row] ?? 0;
  const width = widthOf(grid, record);
  const column = Array.from({ length: width }, (_, at) => at).find(
    (at) => sortOfCell(grid, record, at, decimal) === 'text',
  );
  if (column === undefined) return false;
  let texts = 0;
  for (let other = Math.max(from + 1, row - ROWS_COMPARED); other < row; other++) {
    const at = records[other] ?? 0;
    if (column < widthOf(grid, at) && sortOfCell(grid, at, column, decimal) === 'text') texts++;
  }
  return sumsUp(cellText(grid, record, column), texts > 0);
}

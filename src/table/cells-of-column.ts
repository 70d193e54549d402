import type { Grid } from './grid.ts';
import type { DecimalMark } from './table.ts';

/** One column of a grid, as its builders see it. */
export type CellsOfColumn = {
  grid: Grid;
  /** The records that are the table's rows. */
  records: Uint32Array;
  /** The column's place, from 0. */
  at: number;
  name: string;
  decimal: DecimalMark;
};

/** The index of a row's cell in the grid. */
export function cellOfRow({ grid, records, at }: CellsOfColumn, row: number): number {
  return (grid.firstCell[records[row] ?? 0] ?? 0) + at;
}

/** The line of the file on which a row begins. */
export function lineOfRow({ grid, records }: CellsOfColumn, row: number): number {
  return grid.lines[records[row] ?? 0] ?? 0;
}

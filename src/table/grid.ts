/**
 * A text cut into cells, as positions: nothing is copied until a cell is asked for, so a table of five million cells
 * costs nine bytes each.
 */
export type Grid = {
  text: string;
  records: number;
  /** For each record the index of its first cell; one more at the end. */
  firstCell: Uint32Array;
  /** For each record the line on which it begins, from 1. */
  lines: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where the cell is written in quotes. */
  quoted: Uint8Array;
};

/** How many cells a record has. */
export function widthOf(grid: Grid, record: number): number {
  return (grid.firstCell[record + 1] ?? 0) - (grid.firstCell[record] ?? 0);
}

/** What a cell says: without its quotes, doubled quotes made single, and without spaces around it. */
export function cellText(grid: Grid, record: number, column: number): string {
  const cell = (grid.firstCell[record] ?? 0) + column;
  const raw = grid.text.slice(grid.starts[cell], grid.ends[cell]).trim();
  return grid.quoted[cell] ? raw.slice(1, -1).replaceAll('""', '"').trim() : raw;
}

/** A line with nothing on it but spaces. A quoted empty cell is something. */
export function isBlank(grid: Grid, record: number): boolean {
  if (widthOf(grid, record) !== 1) return false;
  return !grid.quoted[grid.firstCell[record] ?? 0] && cellText(grid, record, 0) === '';
}

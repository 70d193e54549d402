import type { DecimalMark } from './table.ts';

/** How a cell is stored: `plain` and `quoted` as text; the others only in workbooks, which know what a cell is. */
export const CELL = { plain: 0, quoted: 1, number: 2, date: 3 } as const;

/**
 * A table cut into cells, as positions in UTF-8 bytes: no text is copied until a cell is asked for, so a table of five
 * million cells costs 17 bytes each.
 *
 * A workbook is written into the same form: its numbers as JavaScript writes them, its dates in ISO 8601.
 */
export type Grid = {
  bytes: Uint8Array;
  records: number;
  /** For each record the index of its first cell; one more at the end. */
  firstCell: Uint32Array;
  /** For each record the line (in a workbook the row) on which it begins, from 1. */
  lines: Uint32Array;
  /** Where a cell's content begins and ends: behind and before its quotes, where it has them. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** One of `CELL` for each cell. */
  kinds: Uint8Array;
  /** The value of each cell that is plainly a number with the decimal mark `valuesMark`; NaN for the others. */
  values: Float64Array;
  /** Null in a workbook, whose `values` are those of its number cells. */
  valuesMark: DecimalMark | null;
  /** How many cells every record has; null where they differ. */
  width: number | null;
  /** False where no record can be blank: so a whole pass over the cells is spared. */
  blanks: boolean;
};

/** How many cells a record has. */
export function widthOf(grid: Grid, record: number): number {
  return (grid.firstCell[record + 1] ?? 0) - (grid.firstCell[record] ?? 0);
}

/** The index of a record's cell. */
export function cellAt(grid: Grid, record: number, column: number): number {
  return (grid.firstCell[record] ?? 0) + column;
}

/** What a record's cell says: without its quotes, doubled quotes made single, and without spaces around it. */
export function cellText(grid: Grid, record: number, column: number): string {
  return textOfCell(grid, cellAt(grid, record, column));
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 24;
const SPACE = 0x20;

/** Like `cellText`, by the cell's index. */
export function textOfCell(grid: Grid, cell: number): string {
  const text = decode(grid.bytes, grid.starts[cell] ?? 0, grid.ends[cell] ?? 0).trim();
  return grid.kinds[cell] === CELL.quoted && text.includes('""') ? text.replaceAll('""', '"').trim() : text;
}

/** A call of the decoder costs more than it does for a short text of ASCII, which nearly every cell is. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return UTF8.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return UTF8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether nothing is written in a cell, not even quotes. */
export function isBlankCell(grid: Grid, cell: number): boolean {
  if (grid.kinds[cell] !== CELL.plain) return false;
  const start = grid.starts[cell] ?? 0;
  const end = grid.ends[cell] ?? 0;
  // Above the space stand all characters that can be seen.
  if (start === end || (grid.bytes[start] ?? 0) > SPACE) return start === end;
  return textOfCell(grid, cell) === '';
}

/** Whether nothing is written in any cell of a record: a blank line, or one of delimiters alone. */
export function isBlank(grid: Grid, record: number): boolean {
  const end = grid.firstCell[record + 1] ?? 0;
  for (let cell = grid.firstCell[record] ?? 0; cell < end; cell++) if (!isBlankCell(grid, cell)) return false;
  return true;
}

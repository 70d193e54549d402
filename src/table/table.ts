import type { TableAssumption } from './assumptions.ts';
import type { Drop } from './drops.ts';

export type Delimiter = ',' | ';' | '\t' | '|';
export type DecimalMark = '.' | ',';
/** Which number of `03/04/2024` is the day. */
export type DateOrder = 'day-first' | 'month-first';
/** A workbook's text is always UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

type ColumnBase = {
  /** Stands for the column in a button or a menu: `c0`, `c1`… from the left; never equal to a name in the file. */
  id: string;
  /** As the header says, made unique. It is a stranger's text: escape it wherever it is shown. */
  name: string;
  /** Cells that are empty or hold a word for nothing (NA, s/d…). */
  missing: number;
};

export type NumberColumn = ColumnBase & {
  kind: 'number';
  /** One per row. NaN where there is no number; infinities stay infinities. */
  values: Float64Array;
  infinite: number;
  /**
   * What is written beside its numbers: `%`, `$`, `€`, `COP`… or null. Values are as written (`12 %` is 12); a cell in
   * another unit is `unread`.
   */
  unit: string | null;
  /** Row index → the cell's text, where something is written that is not a number. Those values are NaN. */
  unread: ReadonlyMap<number, string>;
};

export type DateColumn = ColumnBase & {
  kind: 'date';
  /** One per row: milliseconds since 1970 in UTC (a time without a zone counts as UTC), NaN where there is no date. */
  times: Float64Array;
  /** Whether every date of the column could be day-first or month-first. It was read as `ambiguous_dates` says. */
  ambiguousOrder: boolean;
  /** Row index → the cell's text, where something is written that is not a date. */
  unread: ReadonlyMap<number, string>;
};

export type TextColumn = ColumnBase & {
  kind: 'text';
  /** One per row; null where missing. */
  texts: readonly (string | null)[];
};

/** A column of which every cell is missing. */
export type EmptyColumn = ColumnBase & { kind: 'empty' };

export type Column = NumberColumn | DateColumn | TextColumn | EmptyColumn;

export type Table = {
  columns: readonly Column[];
  /** Rows held in the columns. Rows of the file that are not here are in `dropped`. */
  rows: number;
  /** The line of each row in the file, from 1 as an editor shows it. */
  lines: Uint32Array;
  /** False where the file has no header line and the columns are named 1, 2, 3… */
  header: boolean;
  encoding: Encoding;
  /** A space stands for any number of them. Null for a workbook, whose cells are stored apart, and for a file of one column. */
  delimiter: Delimiter | ' ' | null;
  /** Null where nothing needed one: a workbook whose numbers are all stored as numbers. */
  decimal: DecimalMark | null;
  /** The thousands mark that was taken out of some numbers, or null where none was met. */
  thousands: string | null;
  /** The sheet of the workbook that was read, or null for a file without sheets. */
  sheet: string | null;
  dropped: readonly Drop[];
  assumptions: readonly TableAssumption[];
};

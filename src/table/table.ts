import type { TableAssumption } from './assumptions.ts';
import type { Drop } from './drops.ts';
import type { TableFailure } from './failures.ts';

export type Delimiter = ',' | ';' | '\t';
export type DecimalMark = '.' | ',';
export type Encoding = 'utf-8' | 'windows-1252';

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
  /** Row index → the cell's text, where something is written that is not a number. Those values are NaN. */
  unread: ReadonlyMap<number, string>;
};

export type TextColumn = ColumnBase & {
  kind: 'text';
  /** One per row; null where missing. */
  texts: readonly (string | null)[];
};

/** A column of which every cell is missing. */
export type EmptyColumn = ColumnBase & { kind: 'empty' };

export type Column = NumberColumn | TextColumn | EmptyColumn;

export type Table = {
  columns: readonly Column[];
  /** Rows held in the columns. Rows of the file that are not here are in `dropped`. */
  rows: number;
  /** The line of each row in the file, from 1 as an editor shows it. */
  lines: Uint32Array;
  /** False where the file has no header line and the columns are named 1, 2, 3… */
  header: boolean;
  encoding: Encoding;
  delimiter: Delimiter;
  decimal: DecimalMark;
  /** The thousands mark that was taken out of some numbers, or null where none was met. */
  thousands: string | null;
  dropped: readonly Drop[];
  assumptions: readonly TableAssumption[];
};

export type ReadResult = { ok: true; table: Table } | { ok: false; failure: TableFailure };

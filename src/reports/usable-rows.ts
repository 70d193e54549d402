import { addDrop, type Drop, type DropReason } from '../table/drops.ts';
import type { Column, Table } from '../table/table.ts';

/** The rows that count, in the file's order, and why the others do not (those that the reader dropped included). */
export type UsableRows = { rows: Uint32Array; lines: Uint32Array; dropped: Drop[] };

/** The rows in which every one of these columns holds a value: a finite number, a date, or a text. */
export function usableRows(table: Table, columns: readonly Column[]): UsableRows {
  const dropped = table.dropped.map((drop) => ({ ...drop, lines: [...drop.lines] }));
  const rows = new Uint32Array(table.rows);
  let used = 0;
  for (let row = 0; row < table.rows; row++) {
    const reason = whyUnusable(columns, row);
    if (reason) addDrop(dropped, reason, table.lines[row] ?? 0);
    else rows[used++] = row;
  }
  const kept = rows.slice(0, used);
  return { rows: kept, lines: kept.map((row) => table.lines[row] ?? 0), dropped };
}

function whyUnusable(columns: readonly Column[], row: number): DropReason | null {
  for (const column of columns) {
    const reason = reasonAt(column, row);
    if (reason) return reason;
  }
  return null;
}

function reasonAt(column: Column, row: number): DropReason | null {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] ?? Number.NaN;
      if (Number.isFinite(value)) return null;
      if (!Number.isNaN(value)) return 'infinite';
      return column.unread.has(row) ? 'not_a_number' : 'missing';
    }
    case 'date':
      if (!Number.isNaN(column.times[row] ?? Number.NaN)) return null;
      return column.unread.has(row) ? 'not_a_date' : 'missing';
    case 'text':
      return (column.texts[row] ?? null) === null ? 'missing' : null;
    case 'empty':
      return 'missing';
    default:
      return column satisfies never;
  }
}

/** The values of a numeric column in these rows. */
export function valuesAt(values: Float64Array, rows: Uint32Array): Float64Array {
  const chosen = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) chosen[at] = values[rows[at] ?? 0] ?? Number.NaN;
  return chosen;
}

import { addDrop, type Drop, type DropReason } from '../table/drops.ts';
import type { NumberColumn, Table } from '../table/table.ts';

/** The rows that count: two finite values each, in the file's order. */
export type Pairs = {
  actual: Float64Array;
  predicted: Float64Array;
  /** The line of each row in the file. */
  lines: Uint32Array;
  /** Why the other rows of the file do not count, those that the reader dropped included. */
  dropped: Drop[];
};

/** Takes the rows in which both columns hold a finite number. */
export function usablePairs(table: Table, actual: NumberColumn, predicted: NumberColumn): Pairs {
  const dropped = table.dropped.map((drop) => ({ ...drop, lines: [...drop.lines] }));
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const reason = whyUnusable(actual, row) ?? whyUnusable(predicted, row);
    if (reason) addDrop(dropped, reason, table.lines[row] ?? 0);
    else rows.push(row);
  }
  return {
    actual: Float64Array.from(rows, (row) => actual.values[row] ?? Number.NaN),
    predicted: Float64Array.from(rows, (row) => predicted.values[row] ?? Number.NaN),
    lines: Uint32Array.from(rows, (row) => table.lines[row] ?? 0),
    dropped,
  };
}

function whyUnusable(column: NumberColumn, row: number): DropReason | null {
  const value = column.values[row] ?? Number.NaN;
  if (Number.isFinite(value)) return null;
  if (!Number.isNaN(value)) return 'infinite';
  return column.unread.has(row) ? 'not_a_number' : 'missing';
}

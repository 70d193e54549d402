import type { Drop } from '../../table/drops.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import { type TimeColumn, timesOf } from '../order-of-time.ts';
import { usableRows, valuesAt } from '../usable-rows.ts';

/** The rows that count: two finite values each, in the order of time where there is one, else in the file's. */
export type Pairs = {
  actual: Float64Array;
  predicted: Float64Array;
  /** The place of each row in the table's columns. */
  rows: Uint32Array;
  /** The line of each row in the file. */
  lines: Uint32Array;
  /** Why the other rows of the file do not count, those that the reader dropped included. */
  dropped: Drop[];
};

/**
 * Takes the rows in which both columns hold a finite number, and the column of time, if there is one, a time: a row
 * without it has no place in the order. Rows of one time stay in the order of the file.
 */
export function usablePairs(
  table: Table,
  actual: NumberColumn,
  predicted: NumberColumn,
  time: TimeColumn | null,
): Pairs {
  const usable = usableRows(table, time ? [actual, predicted, time] : [actual, predicted]);
  const times = time ? timesOf(time) : null;
  const rows = times ? usable.rows.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0)) : usable.rows;
  return {
    actual: valuesAt(actual.values, rows),
    predicted: valuesAt(predicted.values, rows),
    rows,
    lines: rows.map((row) => table.lines[row] ?? 0),
    dropped: usable.dropped,
  };
}

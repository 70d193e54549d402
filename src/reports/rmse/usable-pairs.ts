import type { Drop } from '../../table/drops.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import { usableRows, valuesAt } from '../usable-rows.ts';

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
  const { rows, lines, dropped } = usableRows(table, [actual, predicted]);
  return {
    actual: valuesAt(actual.values, rows),
    predicted: valuesAt(predicted.values, rows),
    lines,
    dropped,
  };
}

import { addDrop, type Drop, type DropReason } from '../../table/drops.ts';
import type { Table } from '../../table/table.ts';
import { compareLabels } from './compare-labels.ts';
import { type LabelColumn, readLabels } from './read-labels.ts';

/** The rows that count: an actual and a predicted label each, in the file's order. */
export type LabelPairs = {
  /** Every label of either column, in order. */
  labels: string[];
  /** Places in `labels`, one for each row. */
  actual: Uint32Array;
  predicted: Uint32Array;
  /** Each row's place in the table. */
  rows: Uint32Array;
  /** Why the other rows of the file do not count, those that the reader dropped included. */
  dropped: Drop[];
};

/** Takes the rows in which both columns hold a label. */
export function labelPairs(table: Table, actual: LabelColumn, predicted: LabelColumn): LabelPairs {
  const asNumbers = actual.kind === 'number' || predicted.kind === 'number';
  const truth = readLabels(table, actual, asNumbers);
  const guesses = readLabels(table, predicted, asNumbers);
  const dropped = table.dropped.map((drop) => ({ ...drop, lines: [...drop.lines] }));
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const reason = whyUnusable(actual, truth, row) ?? whyUnusable(predicted, guesses, row);
    if (reason) addDrop(dropped, reason, table.lines[row] ?? 0);
    else rows.push(row);
  }

  const met = new Set<string>();
  for (const row of rows) met.add(truth[row] ?? '').add(guesses[row] ?? '');
  const labels = [...met].sort(compareLabels);
  const places = new Map(labels.map((label, at) => [label, at]));
  const placesOf = (column: readonly (string | null)[]) =>
    Uint32Array.from(rows, (row) => places.get(column[row] ?? '') ?? 0);
  return {
    labels,
    actual: placesOf(truth),
    predicted: placesOf(guesses),
    rows: Uint32Array.from(rows),
    dropped,
  };
}

function whyUnusable(
  column: LabelColumn,
  labels: readonly (string | null)[],
  row: number,
): DropReason | null {
  if ((labels[row] ?? null) !== null) return null;
  const isInfinite =
    column.kind === 'number' && Math.abs(column.values[row] ?? 0) === Number.POSITIVE_INFINITY;
  return isInfinite ? 'infinite' : 'missing';
}

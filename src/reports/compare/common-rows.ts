import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';
import { type TimeColumn, timesOf } from '../order-of-time.ts';
import { type UsableRows, usableRows } from '../usable-rows.ts';
import type { CompareNote } from './compare-notes.ts';

type Valued = NumberColumn | TextColumn;

/** A model whose gaps cost the others at least this share of the rows is named. */
const COSTLY = 0.05;

/**
 * The rows on which the models are compared: the same for all, those in which each of them and the actual column hold a
 * value. Where rows have times they are sorted by them; rows of one time stay in the order of the file.
 */
export function commonRows(
  table: Table,
  actual: Valued | null,
  models: readonly Valued[],
  time: TimeColumn | null,
): UsableRows & { notes: CompareNote[] } {
  const columns = [...(actual ? [actual] : []), ...models];
  const usable = usableRows(table, time ? [...columns, time] : columns);
  const notes = [...unreadCells(table, columns), ...costlyModels(table, actual, models)];
  if (!time) return { ...usable, notes };
  const times = timesOf(time);
  const sorted = [...usable.rows].sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const repeated = sorted.filter((row, at) => at > 0 && times[row] === times[sorted[at - 1] ?? -1]).length;
  if (repeated > 0) {
    notes.push({ code: 'repeated_times', params: { column: time.name, rows: repeated } });
  }
  return {
    rows: Uint32Array.from(sorted),
    lines: Uint32Array.from(sorted, (row) => table.lines[row] ?? 0),
    dropped: usable.dropped,
    notes,
  };
}

function costlyModels(table: Table, actual: Valued | null, models: readonly Valued[]): CompareNote[] {
  const costs = models.map(() => 0);
  for (let row = 0; row < table.rows; row++) {
    if (actual && !holds(actual, row)) continue;
    const missing = models.flatMap((model, at) => (holds(model, row) ? [] : [at]));
    const [only] = missing;
    if (only !== undefined && missing.length === 1) costs[only] = (costs[only] ?? 0) + 1;
  }
  return models.flatMap((model, at): CompareNote[] => {
    const rows = costs[at] ?? 0;
    const isCostly = rows > 0 && rows >= COSTLY * table.rows;
    return isCostly ? [{ code: 'model_costs_rows', params: { model: model.name, rows } }] : [];
  });
}

function holds(column: Valued, row: number): boolean {
  return column.kind === 'number'
    ? Number.isFinite(column.values[row] ?? Number.NaN)
    : (column.texts[row] ?? null) !== null;
}

function unreadCells(table: Table, columns: readonly Valued[]): CompareNote[] {
  return columns.flatMap((column): CompareNote[] => {
    const [first] = column.kind === 'number' ? column.unread : [];
    if (!first || column.kind !== 'number') return [];
    const [row, example] = first;
    const params = { column: column.name, count: column.unread.size, example, line: table.lines[row] ?? 0 };
    return [{ code: 'unread_cells', params }];
  });
}

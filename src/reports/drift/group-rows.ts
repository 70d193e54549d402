import { addDrop, type Drop } from '../../table/drops.ts';
import type { Column, DateColumn, Table } from '../../table/table.ts';
import { type Period, periodLabel, periods } from './period.ts';

/** The rows that share a value of the grouping column. */
export type Group = { value: string; rows: Uint32Array };

export type GroupedRows = {
  /** Dates from early to late, numbers from small to large, texts as they first occur in the file. */
  groups: Group[];
  /** Dates may be taken together by period, so that there are few enough groups. */
  period: Period | null;
  /** Rows without a group. */
  dropped: Drop[];
};

/** More do not fit into a menu, and nobody compares them one by one. */
export const MOST_GROUPS = 25;

/** The rows of a table by the value of one of its columns. */
export function groupRows(table: Table, column: Column): GroupedRows {
  if (column.kind === 'date') return groupDates(table, column);
  if (column.kind === 'number') {
    const value = (row: number) => column.values[row] ?? Number.NaN;
    const grouped = collect(table, (row) => (Number.isFinite(value(row)) ? String(value(row)) : null));
    grouped.groups.sort((a, b) => Number(a.value) - Number(b.value));
    return { ...grouped, period: null };
  }
  const texts = column.kind === 'text' ? column.texts : [];
  return { ...collect(table, (row) => texts[row] ?? null), period: null };
}

/** By the finest period that makes at least two groups and not too many; else as the dates stand. */
function groupDates(table: Table, column: DateColumn): GroupedRows {
  const by = (period: Period) => {
    const grouped = collect(table, (row) => {
      const time = column.times[row] ?? Number.NaN;
      return Number.isNaN(time) ? null : periodLabel(time, period);
    });
    grouped.groups.sort((a, b) => (a.value < b.value ? -1 : 1));
    return { ...grouped, period };
  };
  for (const period of periods) {
    const grouped = by(period);
    if (grouped.groups.length >= 2 && grouped.groups.length <= MOST_GROUPS) return grouped;
  }
  return by('day');
}

function collect(
  table: Table,
  valueAt: (row: number) => string | null,
): { groups: Group[]; dropped: Drop[] } {
  const rows = new Map<string, number[]>();
  const dropped: Drop[] = [];
  for (let row = 0; row < table.rows; row++) {
    const value = valueAt(row);
    if (value === null) {
      addDrop(dropped, 'missing', table.lines[row] ?? 0);
      continue;
    }
    const own = rows.get(value);
    if (own) own.push(row);
    else rows.set(value, [row]);
  }
  const groups = [...rows].map(([value, own]) => ({ value, rows: Uint32Array.from(own) }));
  return { groups, dropped };
}

import type { Drop } from '../../table/drops.ts';
import type { Table } from '../../table/table.ts';
import { usableRows, valuesAt } from '../usable-rows.ts';
import type { Monitored } from './find-monitored.ts';
import type { TimeColumn } from './find-time.ts';
import type { MonitorAssumption } from './monitor-notes.ts';
import { orderRows } from './order-rows.ts';

/** The rows that are watched, in the order of time where there is one. */
export type MonitoredRows = {
  /** Places in the table. */
  rows: Uint32Array;
  lines: Uint32Array;
  /** One per row, never falling; null where the file's order has to do. */
  times: { kind: 'date' | 'number'; values: Float64Array } | null;
  dropped: Drop[];
  assumptions: MonitorAssumption[];
};

/** Takes the rows that hold everything that is needed, and puts them in the order of time. */
export function monitoredRows(table: Table, monitored: Monitored, time: TimeColumn | null): MonitoredRows {
  const needed = monitored.kind === 'value' ? [monitored.value] : [monitored.actual, monitored.predicted];
  const usable = usableRows(table, time ? [...needed, time] : needed);
  if (!time) return { ...usable, times: null, assumptions: [{ code: 'file_order', params: {} }] };

  const unordered = valuesAt(time.kind === 'date' ? time.times : time.values, usable.rows);
  const { order, moved, repeated } = orderRows(unordered);
  const column = time.name;
  const assumptions: MonitorAssumption[] = [
    moved > 0
      ? { code: 'sorted_by_time', params: { column, moved } }
      : { code: 'in_time_order', params: { column } },
  ];
  if (repeated > 0) assumptions.push({ code: 'same_times', params: { column, count: repeated } });
  return {
    rows: order.map((at) => usable.rows[at] ?? 0),
    lines: order.map((at) => usable.lines[at] ?? 0),
    times: { kind: time.kind, values: Float64Array.from(order, (at) => unordered[at] ?? 0) },
    dropped: usable.dropped,
    assumptions,
  };
}

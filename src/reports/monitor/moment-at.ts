import type { MonitoredRows } from './monitored-rows.ts';

const DAY = 86_400_000;

/** Says when a row was: a date as ISO 8601 in UTC (without a time of day where no row has one), a number as it is. */
export function momentAt(times: MonitoredRows['times']): (row: number) => string | number | null {
  if (!times) return () => null;
  const { kind, values } = times;
  if (kind === 'number') return (row) => values[row] ?? null;
  const length = values.every((time) => time % DAY === 0) ? 'YYYY-MM-DD'.length : undefined;
  return (row) => {
    const time = values[row];
    return time === undefined ? null : new Date(time).toISOString().slice(0, length);
  };
}

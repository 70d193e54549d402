import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';

/** One per row, never falling: milliseconds UTC, or numbers. */
export type RowTimes = { kind: 'date' | 'number'; values: ArrayLike<number> };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type RowLabels = {
  /** On an axis: a date only as fine as the whole span needs. */
  short: (row: number) => string;
  /** On its own: a date with its day, also where the axis counts years. */
  exact: (row: number) => string;
};

/** How a row (from 0) is named: by its date, by its time, or by its number (from 1). */
export function rowLabels(times: RowTimes | null, style: NumberStyle): RowLabels {
  if (times?.kind !== 'date') {
    const name = times
      ? (row: number) => formatNumber(times.values[row] ?? 0, style, { significant: 6 })
      : (row: number) => formatNumber(row + 1, style, { fractionDigits: 0 });
    return { short: name, exact: name };
  }
  const { values } = times;
  const span = (values[values.length - 1] ?? 0) - (values[0] ?? 0);
  const named = (options: Intl.DateTimeFormatOptions) => {
    const dates = new Intl.DateTimeFormat(style.locale, { timeZone: 'UTC', ...options });
    return (row: number) => dates.format(values[row] ?? 0);
  };
  const short = finenessFor(span);
  const days: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  return { short: named(short), exact: named(short.year ? days : short) };
}

function finenessFor(span: number): Intl.DateTimeFormatOptions {
  if (span < DAY) return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (span < 3 * DAY) return { day: 'numeric', month: 'short', hour: '2-digit', hourCycle: 'h23' };
  if (span < 300 * DAY) return { day: 'numeric', month: 'short' };
  if (span < 3 * 365 * DAY) return { month: 'short', year: 'numeric' };
  return { year: 'numeric' };
}

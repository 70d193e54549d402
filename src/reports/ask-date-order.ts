import type { DateColumn, Table } from '../table/table.ts';
import type { FilePlace, Question } from './outcome.ts';

/**
 * The question which of day and month comes first, for a column of dates that are used as times and could be read both
 * ways; undefined where the file or the learner has settled it.
 */
export function askDateOrder(
  table: Table,
  column: DateColumn,
  place: FilePlace,
  answered: boolean,
): Question | undefined {
  if (answered || !column.ambiguousOrder) return undefined;
  const read = column.times.find((time) => !Number.isNaN(time));
  const assumed = table.assumptions
    .filter((one) => one.code === 'ambiguous_dates')
    .find(({ params }) => params.column === column.name);
  if (read === undefined || !assumed) return undefined;
  const { example, order } = assumed.params;
  const other = dayAndMonthExchanged(read);
  const [dayFirst, monthFirst] = order === 'day-first' ? [read, other] : [other, read];
  return { code: 'dates', place, params: { column: column.name, example, dayFirst, monthFirst } };
}

function dayAndMonthExchanged(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCDate() - 1, date.getUTCMonth() + 1);
}

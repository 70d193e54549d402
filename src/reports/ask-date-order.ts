import { readDate, timeOf } from '../table/read-date.ts';
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
  const assumed = table.assumptions
    .filter((one) => one.code === 'ambiguous_dates')
    .find(({ params }) => params.column === column.name);
  if (!assumed) return undefined;
  const { example } = assumed.params;
  const date = readDate(example);
  if (!date) return undefined;
  const [dayFirst, monthFirst] = [timeOf(date, 'day-first'), timeOf(date, 'month-first')];
  return { code: 'dates', place, params: { column: column.name, example, dayFirst, monthFirst } };
}

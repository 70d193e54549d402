import type { DateColumn, NumberColumn, Table } from '../table/table.ts';
import { askDateOrder } from './ask-date-order.ts';
import type { ColumnFailure } from './column-failures.ts';
import { findColumn } from './find-column.ts';
import type { Question } from './outcome.ts';
import type { Answers } from './question-key.ts';

export type TimeColumn = DateColumn | NumberColumn;

export type OrderOfTime =
  | { kind: 'none' }
  | { kind: 'ordered'; column: TimeColumn; recognised: boolean }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: ColumnFailure };

/**
 * Whether rows follow each other in time: by the column that the learner named (`column.time`), else by a column of dates
 * each of which comes after (or each before) the one above it.
 */
export function orderOfTime(table: Table, answers: Answers): OrderOfTime {
  const named = answers['column.time'];
  if (named === undefined) {
    const column = table.columns.filter(({ kind }) => kind === 'date').find(isStrictlyOrdered);
    return column?.kind === 'date' ? { kind: 'ordered', column, recognised: true } : { kind: 'none' };
  }
  const found = findColumn(table, { role: 'time', named, kinds: ['date', 'number'], content: 'times' });
  if (found.kind === 'failure') return found;
  if (found.kind === 'unclear') return { kind: 'ask', questions: [whichTime(table)] };
  const { column } = found;
  if (column.kind === 'date' && !isStrictlyOrdered(column)) {
    const question = askDateOrder(table, column, 'file', answers['dates.file'] !== undefined);
    if (question) return { kind: 'ask', questions: [question] };
  }
  return { kind: 'ordered', column, recognised: false };
}

/** The times of a column, NaN where there is none. */
export function timesOf(column: TimeColumn): Float64Array {
  return column.kind === 'date' ? column.times : column.values;
}

function whichTime(table: Table): Question {
  const columns = table.columns
    .filter(({ kind }) => kind === 'date' || kind === 'number')
    .map(({ id, name }) => ({ id, name }));
  return { code: 'column', params: { role: 'time', columns, chosen: null } };
}

function isStrictlyOrdered(column: DateColumn | Table['columns'][number]): boolean {
  if (column.kind !== 'date' || column.times.length < 2) return false;
  const { times } = column;
  const step = Math.sign((times[1] ?? 0) - (times[0] ?? 0));
  if (step === 0 || Number.isNaN(step)) return false;
  return times.every((time, row) => row === 0 || Math.sign(time - (times[row - 1] ?? Number.NaN)) === step);
}

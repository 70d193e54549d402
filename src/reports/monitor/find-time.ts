import type { DateColumn, NumberColumn, Table } from '../../table/table.ts';
import type { ColumnFailure } from '../column-failures.ts';
import { roleOfName } from '../column-words.ts';
import { findColumn } from '../find-column.ts';
import type { MonitorAssumption, MonitorNote } from './monitor-notes.ts';

export type TimeColumn = DateColumn | NumberColumn;

export type FoundTime =
  /** `column` is null where the file's order has to do. */
  | { kind: 'found'; column: TimeColumn | null; assumptions: MonitorAssumption[]; notes: MonitorNote[] }
  | { kind: 'failure'; failure: ColumnFailure };

/**
 * The column that says when each row was: as the learner named it, else the only column of dates, else one that is named
 * like a time. A column that was only recognised is never trusted with the order where it may be no time at all.
 */
export function findTime(table: Table, named: string | undefined): FoundTime {
  if (named !== undefined) {
    const found = findColumn(table, { role: 'time', named, kinds: ['date', 'number'], content: 'times' });
    if (found.kind === 'failure') return found;
    if (found.kind === 'column') return { kind: 'found', column: found.column, assumptions: [], notes: [] };
  }
  const dates = table.columns.filter((column) => column.kind === 'date');
  const dated = only(dates) ?? only(dates.filter(({ name }) => roleOfName(name) === 'time'));
  if (dated) return found(dated);
  if (dates.length > 1) return none({ code: 'several_times', params: { columns: namesOf(dates) } });

  const called = table.columns.filter(({ name }) => roleOfName(name) === 'time');
  const numbered = called.filter((column) => column.kind === 'number');
  const number = only(numbered);
  if (number) {
    return startsAgain(number)
      ? none({ code: 'time_repeats', params: { column: number.name } })
      : found(number);
  }
  if (numbered.length > 1) return none({ code: 'several_times', params: { columns: namesOf(numbered) } });
  const text = called.find((column) => column.kind === 'text');
  if (!text) return none();
  const row = text.texts.findIndex((cell) => cell !== null);
  const params = { column: text.name, example: text.texts[row] ?? null, line: table.lines[row] ?? null };
  return none({ code: 'time_not_read', params });
}

function found(column: TimeColumn): FoundTime {
  const { name } = column;
  const assumption: MonitorAssumption =
    roleOfName(name) === 'time'
      ? { code: 'column_recognised', params: { role: 'time', name } }
      : { code: 'only_date_column', params: { name } };
  return { kind: 'found', column, assumptions: [assumption], notes: [] };
}

function none(...notes: MonitorNote[]): FoundTime {
  return { kind: 'found', column: null, assumptions: [], notes };
}

const namesOf = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Numbers that fall and also repeat, as an hour or a month does: to sort by them would mix the days. */
function startsAgain({ values }: NumberColumn): boolean {
  const present = values.filter((value) => Number.isFinite(value));
  const falls = present.some((value, at) => at > 0 && value < (present[at - 1] ?? value));
  return falls && new Set(present).size < present.length;
}

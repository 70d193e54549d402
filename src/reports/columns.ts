import { normaliseName } from '../table/normalise-name.ts';
import type { Column, NumberColumn, Table } from '../table/table.ts';
import { roleOfName } from './column-words.ts';
import { nearestNames } from './nearest-names.ts';
import type { RmseReportFailure } from './rmse-failures.ts';
import type { Role } from './rmse-notes.ts';

/** What a learner says about the columns: a name as typed, or a column's id. */
export type NamedColumns = { actual?: string; predicted?: string };

export type ColumnChoice =
  /** `recognised` are the roles that nobody named: their columns were known by name. */
  | { kind: 'found'; actual: NumberColumn; predicted: NumberColumn; recognised: Role[] }
  /** `actual` and `predicted` are the ids of those already clear; `columns` are all columns of numbers. */
  | {
      kind: 'choose';
      missing: Role[];
      actual?: string;
      predicted?: string;
      columns: { id: string; name: string }[];
    }
  | { kind: 'failure'; failure: RmseReportFailure };

type Resolved =
  | { kind: 'column'; column: NumberColumn; recognised: boolean }
  | { kind: 'unclear' }
  | { kind: 'failure'; failure: RmseReportFailure };

/** Finds the columns of actual and predicted values: as named by the learner, else by the names that people use. */
export function findColumns(table: Table, named: NamedColumns): ColumnChoice {
  const actual = resolve(table, 'actual', named.actual);
  const predicted = resolve(table, 'predicted', named.predicted);
  if (actual.kind === 'failure') return actual;
  if (predicted.kind === 'failure') return predicted;

  const numeric = table.columns.filter((column) => column.kind === 'number');
  if (numeric.length < 2) {
    const params = { numeric: numeric.map(({ name }) => name), columns: table.columns.length };
    return { kind: 'failure', failure: { code: 'too_few_numeric_columns', params } };
  }
  if (actual.kind === 'column' && predicted.kind === 'column') {
    if (actual.column === predicted.column) return settleDouble(table, actual, predicted);
    const recognised: Role[] = [];
    if (actual.recognised) recognised.push('actual');
    if (predicted.recognised) recognised.push('predicted');
    return { kind: 'found', actual: actual.column, predicted: predicted.column, recognised };
  }
  return ask(numeric, actual, predicted);
}

function resolve(table: Table, role: Role, typed: string | undefined): Resolved {
  return typed === undefined ? recognise(table, role) : lookUp(table, role, typed);
}

function lookUp(table: Table, role: Role, typed: string): Resolved {
  const column =
    table.columns.find(({ id }) => id === typed) ?? table.columns.find(({ name }) => name === typed.trim());
  if (column) return asNumbers(table, role, column, false);
  const alike = table.columns.filter(({ name }) => normaliseName(name) === normaliseName(typed));
  const [only] = alike;
  if (only && alike.length === 1) return asNumbers(table, role, only, false);
  if (only) return { kind: 'unclear' };
  const nearest = nearestNames(
    typed,
    table.columns.map(({ name }) => name),
  );
  return { kind: 'failure', failure: { code: 'column_not_found', params: { role, typed, nearest } } };
}

/** By name; of several, only one may hold numbers. A known name over texts is told as a fault and not passed over. */
function recognise(table: Table, role: Role): Resolved {
  const known = table.columns.filter(({ name }) => roleOfName(name) === role);
  const numeric = known.filter(({ kind }) => kind === 'number');
  const [only] = numeric.length > 0 ? numeric : known;
  if (!only || numeric.length > 1) return { kind: 'unclear' };
  return asNumbers(table, role, only, true);
}

function asNumbers(table: Table, role: Role, column: Column, recognised: boolean): Resolved {
  if (column.kind === 'number') return { kind: 'column', column, recognised };
  const row = column.kind === 'text' ? column.texts.findIndex((text) => text !== null) : -1;
  const example = column.kind === 'text' ? (column.texts[row] ?? null) : null;
  const params = {
    role,
    name: column.name,
    example,
    line: table.lines[row] ?? null,
    percent: isPercentage(example ?? ''),
  };
  return { kind: 'failure', failure: { code: 'column_not_numeric', params } };
}

/** Both roles ended at one column: a recognised role gives way to a named one and is asked for. */
function settleDouble(table: Table, actual: Resolved, predicted: Resolved): ColumnChoice {
  const numeric = table.columns.filter((column) => column.kind === 'number');
  if (actual.kind !== 'column' || predicted.kind !== 'column') return ask(numeric, actual, predicted);
  if (actual.recognised) return ask(numeric, { kind: 'unclear' }, predicted);
  if (predicted.recognised) return ask(numeric, actual, { kind: 'unclear' });
  return { kind: 'failure', failure: { code: 'same_column', params: { name: actual.column.name } } };
}

function ask(numeric: readonly Column[], actual: Resolved, predicted: Resolved): ColumnChoice {
  const missing: Role[] = [];
  if (actual.kind !== 'column') missing.push('actual');
  if (predicted.kind !== 'column') missing.push('predicted');
  return {
    kind: 'choose',
    missing,
    ...(actual.kind === 'column' ? { actual: actual.column.id } : {}),
    ...(predicted.kind === 'column' ? { predicted: predicted.column.id } : {}),
    columns: numeric.map(({ id, name }) => ({ id, name })),
  };
}

/** Whether a cell is written as a percentage, which is not read as a number. */
export function isPercentage(text: string): boolean {
  return /\d\s*%$/.test(text);
}

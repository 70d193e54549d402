import { normaliseName } from '../table/normalise-name.ts';
import type { Column, Table } from '../table/table.ts';
import type { ColumnContent, ColumnFailure } from './column-failures.ts';
import type { ColumnRole } from './column-roles.ts';
import { roleOfName, roleOfPart } from './column-words.ts';
import { nearestNames } from './nearest-names.ts';

type Kind = Column['kind'];
export type ColumnOfKind<K extends Kind> = Extract<Column, { kind: K }> & Pick<Column, 'id' | 'name'>;

/** `named` is what the learner typed or chose: a name, or a column's id. */
export type Wanted<K extends Kind> = {
  role: ColumnRole;
  named: string | undefined;
  kinds: readonly K[];
  /** What the failure says that is wanted. */
  content: ColumnContent;
};

export type FoundColumn<K extends Kind> =
  | { kind: 'column'; column: ColumnOfKind<K>; recognised: boolean }
  /** Nobody named it and its name says nothing, or says it of several that would do. */
  | { kind: 'unclear' }
  | { kind: 'failure'; failure: ColumnFailure };

/** Finds the column of a role: as named by the learner, else by the names that people use. */
export function findColumn<K extends Kind>(table: Table, wanted: Wanted<K>): FoundColumn<K> {
  return wanted.named === undefined ? recognise(table, wanted) : lookUp(table, wanted, wanted.named);
}

function lookUp<K extends Kind>(table: Table, wanted: Wanted<K>, named: string): FoundColumn<K> {
  const column =
    table.columns.find(({ id }) => id === named) ?? table.columns.find(({ name }) => name === named.trim());
  if (column) return ofKind(table, wanted, column, false);
  const alike = table.columns.filter(({ name }) => normaliseName(name) === normaliseName(named));
  const fitting = alike.filter((one) => isOfKind(one, wanted.kinds));
  const [only] = fitting.length > 0 ? fitting : alike;
  if (fitting.length > 1) return { kind: 'unclear' };
  if (only) return ofKind(table, wanted, only, false);
  const nearest = nearestNames(named, table.columns).map(({ id, name }) => ({ id, name }));
  return {
    kind: 'failure',
    failure: { code: 'column_not_found', params: { role: wanted.role, typed: named, nearest } },
  };
}

/**
 * By name, else by a part of it; of several, only one may be of the kind. A known name over another kind is told and not
 * passed over; a part of a name promises less, and says nothing over another kind.
 */
function recognise<K extends Kind>(table: Table, wanted: Wanted<K>): FoundColumn<K> {
  const called = table.columns.filter(({ name }) => roleOfName(name) === wanted.role);
  const inPart = table.columns.filter(
    (column) => roleOfPart(column.name) === wanted.role && isOfKind(column, wanted.kinds),
  );
  const known = called.length > 0 ? called : inPart;
  const fitting = known.filter((column) => isOfKind(column, wanted.kinds));
  const [only] = fitting.length > 0 ? fitting : known;
  if (!only || fitting.length > 1) return { kind: 'unclear' };
  return ofKind(table, wanted, only, true);
}

function ofKind<K extends Kind>(
  table: Table,
  { role, kinds, content }: Wanted<K>,
  column: Column,
  recognised: boolean,
): FoundColumn<K> {
  if (isOfKind(column, kinds)) return { kind: 'column', column, recognised };
  const row = column.kind === 'text' ? column.texts.findIndex((text) => text !== null) : -1;
  const params = {
    role,
    name: column.name,
    wanted: content,
    example: column.kind === 'text' ? (column.texts[row] ?? null) : null,
    line: table.lines[row] ?? null,
  };
  return { kind: 'failure', failure: { code: 'column_wrong_content', params } };
}

function isOfKind<K extends Kind>(column: Column, kinds: readonly K[]): column is ColumnOfKind<K> {
  return (kinds as readonly Kind[]).includes(column.kind);
}

import type { Column, Table } from '../table/table.ts';
import type { ColumnContent, ColumnFailure } from './column-failures.ts';
import type { ColumnRole } from './column-roles.ts';
import { type ColumnOfKind, type FoundColumn, findColumn } from './find-column.ts';
import type { Question } from './outcome.ts';
import type { Answers } from './question-key.ts';

type Kind = Column['kind'];
type PairRole = Extract<ColumnRole, 'actual' | 'predicted'>;

/** `recognised` are the roles that nobody named: their columns were known by name. */
export type FoundPair<K extends Kind> =
  | { kind: 'found'; actual: ColumnOfKind<K>; predicted: ColumnOfKind<K>; recognised: PairRole[] }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: ColumnFailure };

type Pairable<K extends Kind> = { kinds: readonly K[]; content: ColumnContent };

/**
 * Finds the columns of actual and predicted values among those of the given kinds: as the learner said (`column.actual`
 * and `column.predicted` among the answers), else by the names that people use. What stays unclear is a question.
 */
export function findPair<K extends Kind>(
  table: Table,
  answers: Answers,
  { kinds, content }: Pairable<K>,
): FoundPair<K> {
  const find = (role: PairRole) =>
    findColumn(table, { role, named: answers[`column.${role}`], kinds, content });
  const actual = find('actual');
  const predicted = find('predicted');
  if (actual.kind === 'failure') return actual;
  if (predicted.kind === 'failure') return predicted;

  const fitting = table.columns.filter(({ kind }) => (kinds as readonly Kind[]).includes(kind));
  if (fitting.length < 2) {
    const params = { wanted: content, names: fitting.map(({ name }) => name), columns: table.columns.length };
    return { kind: 'failure', failure: { code: 'too_few_columns', params } };
  }
  if (actual.kind === 'column' && predicted.kind === 'column') {
    if (actual.column.id === predicted.column.id) return settleDouble(fitting, actual, predicted);
    const recognised: PairRole[] = [];
    if (actual.recognised) recognised.push('actual');
    if (predicted.recognised) recognised.push('predicted');
    return { kind: 'found', actual: actual.column, predicted: predicted.column, recognised };
  }
  return ask(fitting, actual, predicted);
}

type Settled<K extends Kind> = Extract<FoundColumn<K>, { kind: 'column' }>;

/** Both roles ended at one column: a recognised role gives way to a named one and is asked for. */
function settleDouble<K extends Kind>(
  fitting: readonly Column[],
  actual: Settled<K>,
  predicted: Settled<K>,
): FoundPair<K> {
  if (actual.recognised) return ask(fitting, { kind: 'unclear' }, predicted);
  if (predicted.recognised) return ask(fitting, actual, { kind: 'unclear' });
  const params = { roles: ['actual', 'predicted'] as [ColumnRole, ColumnRole], name: actual.column.name };
  return { kind: 'failure', failure: { code: 'same_column', params } };
}

/** Both are asked together, so that one that is clear can still be changed. */
function ask<K extends Kind>(
  fitting: readonly Column[],
  actual: FoundColumn<K>,
  predicted: FoundColumn<K>,
): FoundPair<K> {
  const columns = fitting.map(({ id, name }) => ({ id, name }));
  const question = (role: PairRole, found: FoundColumn<K>): Question => ({
    code: 'column',
    params: { role, columns, chosen: found.kind === 'column' ? found.column.id : null },
  });
  return { kind: 'ask', questions: [question('actual', actual), question('predicted', predicted)] };
}

import type { Column, EmptyColumn, Table } from '../../table/table.ts';
import type { ColumnRole } from '../column-roles.ts';
import { findColumn } from '../find-column.ts';
import { findPair } from '../find-pair.ts';
import { nearestNames } from '../nearest-names.ts';
import type { ReportOutcome } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import type { ChosenSamples } from './choose-samples.ts';
import type { DriftReportFailure } from './drift-failures.ts';
import type { MatchedColumns } from './match-columns.ts';
import type { PairColumns } from './row-losses.ts';

type PairRole = 'actual' | 'predicted';

/** The columns of true values and predictions in both samples; null where nobody named them. */
export type Roles = { reference: PairColumns; current: PairColumns; recognised: PairRole[] } | null;

type Outcome = ReportOutcome<{ roles: Roles }, DriftReportFailure>;

const KINDS = ['number', 'text', 'empty'] as const;

/**
 * Finds true values and predictions, once the learner has named one of them. A current sample without a column of true
 * values is no fault: none of them has arrived yet.
 */
export function findRoles(samples: ChosenSamples, matched: MatchedColumns, answers: Answers): Outcome {
  if (!answers['column.actual'] && !answers['column.predicted']) return { kind: 'report', roles: null };
  const found = findPair(samples.reference.table, answers, { kinds: KINDS, content: 'labels' });
  if (found.kind !== 'found') return found;
  const { actual, predicted, recognised } = found;
  for (const column of [actual, predicted]) {
    if (column === samples.split?.column) {
      const roles: [ColumnRole, ColumnRole] = ['group', column === actual ? 'actual' : 'predicted'];
      return fail({ code: 'same_column', params: { roles, name: column.name } });
    }
  }
  if (differ(actual, predicted)) {
    const params = { actual: actual.name, predicted: predicted.name };
    return fail({ code: 'labels_and_numbers', params });
  }

  const partner = (column: Column) => matched.pairs.find(({ reference }) => reference === column)?.current;
  const inCurrent = (role: PairRole, column: Column) =>
    findColumn(samples.current.table, {
      role,
      named: partner(column)?.id ?? column.name,
      kinds: column.kind === 'empty' ? KINDS : [column.kind, 'empty'],
      content: column.kind === 'number' ? 'numbers' : 'labels',
    });
  const nowPredicted = inCurrent('predicted', predicted);
  if (nowPredicted.kind === 'failure') return nowPredicted;
  if (nowPredicted.kind === 'unclear') return fail(notFound(predicted, samples.current.table));
  const nowActual = partner(actual) ? inCurrent('actual', actual) : null;
  if (nowActual?.kind === 'failure') return nowActual;
  const roles = {
    reference: { actual, predicted },
    current: {
      actual:
        nowActual?.kind === 'column' ? nowActual.column : notArrived(actual, samples.current.table.rows),
      predicted: nowPredicted.column,
    },
    recognised,
  };
  return { kind: 'report', roles };
}

const fail = (failure: DriftReportFailure): Outcome => ({ kind: 'failure', failure });

/** Several columns of the current sample answer to the name, and none of them is the one. */
function notFound({ name }: Column, { columns }: Table): DriftReportFailure {
  const nearest = nearestNames(name, columns).map((one) => ({ id: one.id, name: one.name }));
  return { code: 'column_not_found', params: { role: 'predicted', typed: name, nearest } };
}

function differ(actual: Column, predicted: Column): boolean {
  return actual.kind !== predicted.kind && actual.kind !== 'empty' && predicted.kind !== 'empty';
}

function notArrived({ id, name }: Column, rows: number): EmptyColumn {
  return { kind: 'empty', id, name, missing: rows };
}

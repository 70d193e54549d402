import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';
import type { ColumnFailure } from '../column-failures.ts';
import type { ColumnRole } from '../column-roles.ts';
import { findColumn } from '../find-column.ts';
import { findPair } from '../find-pair.ts';
import type { Question } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import { isOfLabels, type PairMetric } from './monitor-metric.ts';
import type { MonitorAssumption } from './monitor-notes.ts';

export type Monitored =
  | { kind: 'value'; value: NumberColumn }
  | { kind: 'pair'; actual: NumberColumn | TextColumn; predicted: NumberColumn | TextColumn };

export type FoundMonitored =
  | { kind: 'found'; monitored: Monitored; assumptions: MonitorAssumption[] }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: ColumnFailure };

const NUMBERS = { kinds: ['number'], content: 'numbers' } as const;
const LABELS = { kinds: ['number', 'text'], content: 'labels' } as const;

/**
 * Finds what to watch: the columns that the learner named, else actual and predicted values known by their names, else a
 * column of values known by its name, else the only column of numbers. What stays unclear is a question.
 *
 * @param time the column of times, which cannot be watched as well
 */
export function findMonitored(
  table: Table,
  answers: Answers,
  metric: PairMetric | undefined,
  time: { id: string; name: string } | null,
): FoundMonitored {
  const found = find(table, answers, metric, time?.id);
  const double = found.kind === 'found' && time ? roleOfColumn(found.monitored, time.id) : null;
  if (!double || !time) return found;
  const params = { roles: [double, 'time'] as [ColumnRole, ColumnRole], name: time.name };
  return { kind: 'failure', failure: { code: 'same_column', params } };
}

function find(
  table: Table,
  answers: Answers,
  metric: PairMetric | undefined,
  timeId: string | undefined,
): FoundMonitored {
  const value = findColumn(table, { role: 'value', named: answers['column.value'], ...NUMBERS });
  const valueNamed = answers['column.value'] !== undefined;
  const pairNamed = answers['column.actual'] !== undefined || answers['column.predicted'] !== undefined;
  if (!valueNamed && (pairNamed || isPairKnown(table))) return pairOf(table, answers, metric);
  if (value.kind === 'failure') return value;
  if (value.kind === 'column') {
    const { column, recognised } = value;
    const params = { role: 'value' as const, name: column.name };
    const assumptions: MonitorAssumption[] = recognised ? [{ code: 'column_recognised', params }] : [];
    return { kind: 'found', monitored: { kind: 'value', value: column }, assumptions };
  }
  const numbers = table.columns
    .filter((column) => column.kind === 'number')
    .filter(({ id }) => id !== timeId);
  return amongNumbers(numbers, table.columns.length);
}

function roleOfColumn(monitored: Monitored, id: string): ColumnRole | null {
  if (monitored.kind === 'value') return monitored.value.id === id ? 'value' : null;
  if (monitored.actual.id === id) return 'actual';
  return monitored.predicted.id === id ? 'predicted' : null;
}

function isPairKnown(table: Table): boolean {
  const known = (role: 'actual' | 'predicted') =>
    findColumn(table, { role, named: undefined, ...LABELS }).kind === 'column';
  return known('actual') && known('predicted');
}

function pairOf(table: Table, answers: Answers, metric: PairMetric | undefined): FoundMonitored {
  const wanted = metric === undefined || isOfLabels(metric) ? LABELS : NUMBERS;
  const pair = findPair<'number' | 'text'>(table, answers, wanted);
  if (pair.kind !== 'found') return pair;
  const { actual, predicted, recognised } = pair;
  const assumptions = recognised.map((role) => ({
    code: 'column_recognised' as const,
    params: { role, name: pair[role].name },
  }));
  return { kind: 'found', monitored: { kind: 'pair', actual, predicted }, assumptions };
}

function amongNumbers(numbers: readonly NumberColumn[], columns: number): FoundMonitored {
  const [first] = numbers;
  if (!first) {
    const params = { wanted: 'numbers' as const, names: [], columns };
    return { kind: 'failure', failure: { code: 'too_few_columns', params } };
  }
  if (numbers.length === 1) {
    const assumptions = [{ code: 'only_numeric_column' as const, params: { name: first.name } }];
    return { kind: 'found', monitored: { kind: 'value', value: first }, assumptions };
  }
  const choices = numbers.map(({ id, name }) => ({ id, name }));
  const params = { role: 'value' as const, columns: choices, chosen: null };
  return { kind: 'ask', questions: [{ code: 'column', params }] };
}

import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import { findPair } from '../find-pair.ts';
import { orderOfTime, type TimeColumn } from '../order-of-time.ts';
import type { ReportOutcome } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { intervalOf } from './interval-of.ts';
import { regressionFigures } from './regression-metrics.ts';
import type { RmseReportFailure } from './rmse-failures.ts';
import type { RmseAssumption, Role } from './rmse-notes.ts';
import type { RmseReport } from './rmse-report-schema.ts';
import { rmseWarnings } from './rmse-warnings.ts';
import { findSplit } from './split-parts.ts';
import { scoreSplits } from './split-scores.ts';
import { unitOf } from './unit-of.ts';
import { type Pairs, usablePairs } from './usable-pairs.ts';
import { worstRows } from './worst-rows.ts';

export type RmseInput = {
  table: Table;
  /** `column.actual`, `column.predicted` and `column.time`, as far as said. */
  answers: Answers;
  file: FileFacts;
};

/** `pairs` are the rows that the figures are of, for a chart of them. */
export type RmseResult = ReportOutcome<{ report: RmseReport; pairs: Pairs }, RmseReportFailure>;

type Chosen = { columns: Record<Role, NumberColumn>; time: TimeColumn | null; assumptions: RmseAssumption[] };

/**
 * The RMSE of a table's predictions with its interval, its relatives, the baseline of answering the mean, and what to
 * mind about them. The sentences (`text`) are empty: they are worded at the edge.
 */
export function makeRmseReport({ table, answers, file }: RmseInput): RmseResult {
  const pair = findPair(table, answers, { kinds: ['number'], content: 'numbers' });
  if (pair.kind !== 'found') return pair;
  const order = orderOfTime(table, answers);
  if (order.kind === 'ask' || order.kind === 'failure') return order;

  const { actual, predicted } = pair;
  const assumptions: RmseAssumption[] = pair.recognised.map((role) => ({
    code: 'column_recognised',
    params: { role, name: pair[role].name },
  }));
  const time = order.kind === 'ordered' ? order.column : null;
  if (time && (time.id === actual.id || time.id === predicted.id)) {
    const role = time.id === actual.id ? 'actual' : 'predicted';
    return {
      kind: 'failure',
      failure: { code: 'same_column', params: { roles: ['time', role], name: time.name } },
    };
  }
  if (order.kind === 'ordered' && order.recognised) {
    assumptions.push({ code: 'time_recognised', params: { column: order.column.name } });
  }
  return reportOf(table, { columns: { actual, predicted }, time, assumptions }, file);
}

function reportOf(table: Table, { columns, time, assumptions }: Chosen, file: FileFacts): RmseResult {
  const pairs = usablePairs(table, columns.actual, columns.predicted, time);
  const { actual, predicted, lines, dropped } = pairs;
  const n = actual.length;
  const rows = n + dropped.reduce((total, { count }) => total + count, 0);
  const names = { actual: columns.actual.name, predicted: columns.predicted.name };
  if (n === 0) return { kind: 'failure', failure: { code: 'no_usable_rows', params: { rows, ...names } } };
  const tooLarge = actual.findIndex((value, row) => isTooLarge(value, predicted[row] ?? 0));
  if (tooLarge !== -1) {
    return { kind: 'failure', failure: { code: 'errors_too_large', params: { line: lines[tooLarge] ?? 0 } } };
  }

  const seed = seedOf(file.sha256);
  const { metrics, notes: undefinedFigures } = regressionFigures(actual, predicted);
  const baseline = standardDeviation(actual);
  const { interval, notes: aboutInterval } = intervalOf(pairs, time?.name ?? null, seed);
  const split = findSplit(table);
  const splits = split ? scoreSplits(pairs, split, seed) : null;
  const warnings = rmseWarnings({ table, columns, pairs, metrics, baseline, time, split, splits });
  const report: RmseReport = {
    schema: 1,
    command: 'rmse',
    file: describeFile(file, table),
    columns: {
      ...names,
      time: time?.name ?? null,
      unit: unitOf(columns.actual) ?? unitOf(columns.predicted),
    },
    n_used: n,
    n_dropped: rows - n,
    dropped,
    metrics,
    baseline: { predictor: 'mean', rmse: baseline },
    interval,
    worst: worstRows(pairs),
    splits,
    assumptions: [...table.assumptions, ...assumptions].map(unworded),
    notes: [...warnings, ...undefinedFigures, ...aboutInterval].map(unworded),
    seed,
  };
  return { kind: 'report', report, pairs };
}

/** Values so large that a difference of two of them, or of one and the mean, might not be a number. */
function isTooLarge(actual: number, predicted: number): boolean {
  return Math.max(Math.abs(actual), Math.abs(predicted)) > Number.MAX_VALUE / 4;
}

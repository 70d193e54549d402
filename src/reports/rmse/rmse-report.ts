import { rmseInterval } from '../../stats/rmse-interval.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { regressionFigures } from './regression-metrics.ts';
import type { RmseReportFailure } from './rmse-failures.ts';
import type { RmseAssumption, RmseNote, Role } from './rmse-notes.ts';
import type { RmseInterval, RmseReport } from './rmse-report-schema.ts';
import { rmseWarnings } from './rmse-warnings.ts';
import { type Pairs, usablePairs } from './usable-pairs.ts';

export type RmseInput = {
  table: Table;
  columns: Record<Role, NumberColumn>;
  /** Roles whose column was recognised by its name and not named. */
  recognised: readonly Role[];
  file: FileFacts;
};

/** `pairs` are the rows that the figures are of, for a chart of them. */
export type RmseResult =
  | { kind: 'report'; report: RmseReport; pairs: Pairs }
  | { kind: 'failure'; failure: RmseReportFailure };

/**
 * The RMSE of a table's predictions with its interval, its relatives, the baseline of answering the mean, and what to
 * mind about them. The sentences (`text`) are empty: they are worded at the edge.
 */
export function makeRmseReport({ table, columns, recognised, file }: RmseInput): RmseResult {
  const pairs = usablePairs(table, columns.actual, columns.predicted);
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
  const interval = intervalOf(pairs, seed);
  const warnings = rmseWarnings({ table, columns, pairs, metrics, baseline });
  const notes = [...warnings, ...undefinedFigures, ...interval.notes];
  const assumptions: RmseAssumption[] = [
    ...table.assumptions,
    ...recognised.map((role) => ({
      code: 'column_recognised' as const,
      params: { role, name: columns[role].name },
    })),
  ];
  const report: RmseReport = {
    schema: 1,
    command: 'rmse',
    file: describeFile(file, table),
    columns: names,
    n_used: n,
    n_dropped: rows - n,
    dropped,
    metrics,
    baseline: { predictor: 'mean', rmse: baseline },
    interval: interval.interval,
    assumptions: assumptions.map(unworded),
    notes: notes.map(unworded),
    seed,
  };
  return { kind: 'report', report, pairs };
}

/** Values so large that a difference of two of them, or of one and the mean, might not be a number. */
function isTooLarge(actual: number, predicted: number): boolean {
  return Math.max(Math.abs(actual), Math.abs(predicted)) > Number.MAX_VALUE / 4;
}

function intervalOf(
  { actual, predicted }: Pairs,
  seed: number,
): { interval: RmseInterval | null; notes: RmseNote[] } {
  const interval = rmseInterval(actual, predicted, { seed });
  if (interval === 'one_row') return { interval: null, notes: [{ code: 'interval_one_row', params: {} }] };
  if (interval === 'constant_errors') {
    return { interval: null, notes: [{ code: 'interval_constant_errors', params: {} }] };
  }
  return { interval: { metric: 'rmse', ...interval }, notes: [] };
}

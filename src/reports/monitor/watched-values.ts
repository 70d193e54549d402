import type { NumberColumn, TextColumn } from '../../table/table.ts';
import { valuesAt } from '../usable-rows.ts';
import type { Monitored } from './find-monitored.ts';
import type { MonitorFailure } from './monitor-failures.ts';
import { isOfLabels, type MonitorMetric, type PairMetric } from './monitor-metric.ts';
import type { MonitorAssumption, MonitorNote } from './monitor-notes.ts';

/** What the detectors watch, one value per row; the metric of a chunk is made of its rows' values. */
export type Watched = {
  metric: MonitorMetric;
  /** The value itself, the squared error, the size of the error, the error, or 1 for a wrong label. */
  values: Float64Array;
  /** Whether each value is 1 for an error and 0 for none. */
  errors: boolean;
  assumptions: MonitorAssumption[];
  notes: MonitorNote[];
};

export type WatchedResult =
  | { kind: 'watched'; watched: Watched }
  | { kind: 'failure'; failure: MonitorFailure };

/** Turns the monitored columns into one value per row. `rows` are places in the table, in the order to watch. */
export function watchedValues(
  monitored: Monitored,
  rows: Uint32Array,
  chosen: PairMetric | undefined,
): WatchedResult {
  if (monitored.kind === 'value') return ofValue(monitored.value, rows, chosen);
  const { actual, predicted } = monitored;
  if (actual.kind === 'number' && predicted.kind === 'number')
    return ofNumbers(actual, predicted, rows, chosen);
  if (actual.kind === 'text' && predicted.kind === 'text') return ofTexts(actual, predicted, rows, chosen);
  const [numbers, texts] = actual.kind === 'number' ? [actual, predicted] : [predicted, actual];
  const params = { numbers: numbers.name, texts: texts.name };
  return { kind: 'failure', failure: { code: 'kinds_differ', params } };
}

function ofValue(column: NumberColumn, rows: Uint32Array, chosen: PairMetric | undefined): WatchedResult {
  const values = valuesAt(column.values, rows);
  const errors = isBinary(values);
  const { name } = column;
  const assumptions: MonitorAssumption[] = errors
    ? [{ code: 'ones_are_errors', params: { column: name } }]
    : [];
  const notes: MonitorNote[] = chosen
    ? [{ code: 'metric_ignored', params: { metric: chosen, column: name } }]
    : [];
  return { kind: 'watched', watched: { metric: 'mean', values, errors, assumptions, notes } };
}

/** Numbers that are all 0 or 1 are labels, unless the learner says otherwise. */
function ofNumbers(
  actual: NumberColumn,
  predicted: NumberColumn,
  rows: Uint32Array,
  chosen: PairMetric | undefined,
): WatchedResult {
  const real = valuesAt(actual.values, rows);
  const guessed = valuesAt(predicted.values, rows);
  const metric = chosen ?? (isBinary(real) && isBinary(guessed) ? 'error_rate' : 'rmse');
  return ofPair(
    metric,
    guessed.map((guess, at) => lossOf(metric, guess, real[at] ?? 0)),
    chosen,
  );
}

function ofTexts(
  actual: TextColumn,
  predicted: TextColumn,
  rows: Uint32Array,
  chosen: PairMetric | undefined,
): WatchedResult {
  const wrong = Float64Array.from(rows, (row) => (actual.texts[row] === predicted.texts[row] ? 0 : 1));
  return ofPair(chosen ?? 'error_rate', wrong, chosen);
}

function ofPair(metric: PairMetric, values: Float64Array, chosen: PairMetric | undefined): WatchedResult {
  const assumptions: MonitorAssumption[] = chosen ? [] : [{ code: 'metric_assumed', params: { metric } }];
  const watched = { metric, values, errors: isOfLabels(metric), assumptions, notes: [] };
  return { kind: 'watched', watched };
}

function isBinary(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1);
}

function lossOf(metric: PairMetric, predicted: number, actual: number): number {
  const error = predicted - actual;
  switch (metric) {
    case 'rmse':
      return error * error;
    case 'mae':
      return Math.abs(error);
    case 'bias':
      return error;
    case 'error_rate':
    case 'accuracy':
      return predicted === actual ? 0 : 1;
    default:
      return metric satisfies never;
  }
}

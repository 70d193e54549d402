import { standardise } from '../../stats/detection/standardise.ts';
import type { Table } from '../../table/table.ts';
import { askDateOrder } from '../ask-date-order.ts';
import type { ReportOutcome } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { chunkSize } from './chunk-rows.ts';
import { describeChange } from './describe-change.ts';
import { figureOf } from './figure-of.ts';
import { findMonitored, type Monitored } from './find-monitored.ts';
import { findTime, type TimeColumn } from './find-time.ts';
import { type JudgedChunks, judgeChunks } from './judge-chunks.ts';
import { momentAt } from './moment-at.ts';
import type { MonitorFailure } from './monitor-failures.ts';
import type { PairMetric } from './monitor-metric.ts';
import type { MonitorAssumption, MonitorNote } from './monitor-notes.ts';
import type { MonitorChange, MonitorReport } from './monitor-report-schema.ts';
import { type MonitoredRows, monitoredRows } from './monitored-rows.ts';
import { runDetectors } from './run-detectors.ts';
import { secondOpinions } from './second-opinions.ts';
import { smallestVisible } from './smallest-visible.ts';
import { watchedNotes } from './watched-notes.ts';
import { type Watched, watchedValues } from './watched-values.ts';

export type MonitorInput = {
  table: Table;
  file: FileFacts;
  answers: Answers;
  metric?: PairMetric | undefined;
  /** Rows of a chunk, at least 1. */
  chunk?: number | undefined;
};

/** `times` are those of the rows that were watched, for the axis of a chart. */
export type MadeMonitorReport = { report: MonitorReport; times: MonitoredRows['times'] };

/** The unit of the detectors comes from 30 rows. */
const LEAST_ROWS = 30;
/** Five chunks of reference and one to judge; with fewer rows "nothing changed" would promise too much. */
const ADVISED_ROWS = 180;
/** Beyond this a limit might not be a number. */
const LARGEST = 1e300;

/**
 * Has a column of values, or the error of a model, changed over time? Chunks beside control limits, three change
 * detectors, and a verdict by the one that decides. The sentences (`text`) are empty: they are worded at the edge.
 */
export function makeMonitorReport(input: MonitorInput): ReportOutcome<MadeMonitorReport, MonitorFailure> {
  const { table, answers, metric } = input;
  const time = findTime(table, answers['column.time']);
  if (time.kind === 'failure') return time;
  const found = findMonitored(table, answers, metric, time.column);
  if (found.kind !== 'found') return found;
  const question =
    time.column?.kind === 'date' &&
    askDateOrder(table, time.column, 'file', answers['dates.file'] !== undefined);
  if (question) return { kind: 'ask', questions: [question] };

  const rows = monitoredRows(table, found.monitored, time.column);
  const n = rows.rows.length;
  if (n < LEAST_ROWS) {
    return { kind: 'failure', failure: { code: 'too_few_rows', params: { n, needed: LEAST_ROWS } } };
  }
  const result = watchedValues(found.monitored, rows.rows, metric);
  if (result.kind === 'failure') return result;
  const { watched } = result;
  const tooLarge = watched.values.findIndex((value) => !(Math.abs(value) <= LARGEST));
  if (tooLarge !== -1) {
    const params = { line: rows.lines[tooLarge] ?? 0 };
    return { kind: 'failure', failure: { code: 'values_too_large', params } };
  }
  return {
    kind: 'report',
    times: rows.times,
    report: reportOf(input, {
      monitored: found.monitored,
      time: time.column,
      rows,
      watched,
      assumptions: [...time.assumptions, ...found.assumptions],
      notes: time.notes,
    }),
  };
}

type Prepared = {
  monitored: Monitored;
  time: TimeColumn | null;
  rows: MonitoredRows;
  watched: Watched;
  assumptions: MonitorAssumption[];
  notes: MonitorNote[];
};

function reportOf({ table, file, chunk }: MonitorInput, prepared: Prepared): MonitorReport {
  const { monitored, time, rows, watched } = prepared;
  const n = rows.rows.length;
  const size = chunkSize(n, chunk);
  const judged = judgeChunks(watched.metric, watched.values, size);
  // The size of an error depends on the unit of the values, also where it happens to be below 1.
  const standardised = standardise(watched.values, monitored.kind === 'pair' && !watched.errors);
  const { adwin, others } = runDetectors(standardised, watched.errors);
  const when = momentAt(rows.times);
  const [firstChange = null] = adwin.change_points;
  const change = describeChange({
    metric: watched.metric,
    watched: watched.values,
    changePoints: adwin.change_points,
    lines: rows.lines,
    momentAt: when,
  });
  const verdict = firstChange !== null ? 'change' : n < ADVISED_ROWS ? 'insufficient' : 'none';
  const described = describeFile(file, table);

  const assumptions: MonitorAssumption[] = [
    ...table.assumptions,
    ...prepared.assumptions,
    ...watched.assumptions,
    // Where a column was passed over as the time, its note says that the file's order was taken.
    ...rows.assumptions.filter(({ code }) => code !== 'file_order' || prepared.notes.length === 0),
  ];
  if (chunk !== undefined && chunk !== size) {
    assumptions.push({ code: 'chunk_raised', params: { asked: chunk, used: size } });
  }
  const notes: MonitorNote[] = [
    ...(verdict === 'insufficient' ? [fewRows(n)] : []),
    ...(verdict === 'none' ? smallestVisible(watched.metric, watched.values, standardised) : []),
    ...watchedNotes(watched.values, standardised, change?.began ?? n),
    ...(verdict === 'change' ? [] : secondOpinions(judged.chunks, others)),
    ...judged.notes,
    ...changeInReference(change, judged),
    ...prepared.notes,
    ...watched.notes,
  ];
  return {
    schema: 1,
    command: 'monitor',
    file: described,
    columns: {
      value: monitored.kind === 'value' ? monitored.value.name : null,
      actual: monitored.kind === 'pair' ? monitored.actual.name : null,
      predicted: monitored.kind === 'pair' ? monitored.predicted.name : null,
      time: time?.name ?? null,
    },
    metric: watched.metric,
    index_base: 0,
    n_used: n,
    n_dropped: described.rows - n,
    dropped: rows.dropped,
    overall: figureOf(watched.metric, watched.values, 0, n - 1),
    chunk_size: size,
    chunks: judged.chunks.map(({ from, to, n: length, value, low, high, alert }) => ({
      from,
      to,
      n: length,
      from_time: when(from),
      to_time: when(to),
      value,
      low,
      high,
      alert,
    })),
    thresholds: {
      method: 't_prediction',
      reference_chunks: judged.reference,
      low: judged.low,
      high: judged.high,
    },
    detectors: [adwin, ...others],
    verdict,
    first_change: firstChange,
    change,
    assumptions: assumptions.map(unworded),
    notes: notes.map(unworded),
    seed: seedOf(file.sha256),
  };
}

function changeInReference(change: MonitorChange | null, { chunks, reference }: JudgedChunks): MonitorNote[] {
  const last = chunks[reference - 1];
  if (!change || !last || change.began > last.to) return [];
  return [{ code: 'change_in_reference', params: { began: change.began, rows: last.to + 1 } }];
}

const fewRows = (n: number): MonitorNote => ({ code: 'few_rows', params: { n, advised: ADVISED_ROWS } });

import { standardise } from '../../stats/detection/standardise.ts';
import type { Table } from '../../table/table.ts';
import type { Answers } from '../question-key.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { chunkSize } from './chunk-rows.ts';
import { describeChange } from './describe-change.ts';
import { figureOf } from './figure-of.ts';
import type { Monitored } from './find-monitored.ts';
import type { TimeColumn } from './find-time.ts';
import { type JudgedChunks, judgeChunks } from './judge-chunks.ts';
import { momentAt } from './moment-at.ts';
import type { PairMetric } from './monitor-metric.ts';
import type { MonitorAssumption, MonitorNote } from './monitor-notes.ts';
import type { MonitorChange, MonitorReport } from './monitor-report-schema.ts';
import type { MonitoredRows } from './monitored-rows.ts';
import { runDetectors } from './run-detectors.ts';
import { secondOpinions } from './second-opinions.ts';
import { smallestVisible } from './smallest-visible.ts';
import { watchedNotes } from './watched-notes.ts';
import type { Watched } from './watched-values.ts';

export type MonitorInput = {
  table: Table;
  file: FileFacts;
  answers: Answers;
  metric?: PairMetric | undefined;
  /** Rows of a chunk, at least 1. */
  chunk?: number | undefined;
};

/** What is watched, in which order, and what was assumed to get there. */
type Prepared = {
  monitored: Monitored;
  time: TimeColumn | null;
  rows: MonitoredRows;
  watched: Watched;
  assumptions: MonitorAssumption[];
  notes: MonitorNote[];
};

/** Five chunks of reference and one to judge; with fewer rows "nothing changed" would promise too much. */
const ADVISED_ROWS = 180;

/** Computes everything that a report of these rows says. */
export function describeMonitoring({ table, file, chunk }: MonitorInput, prepared: Prepared): MonitorReport {
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

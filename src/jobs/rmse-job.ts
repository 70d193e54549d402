import { createHash } from 'node:crypto';
import { renderPng } from '../charts/png.ts';
import { drawPredictedAgainstActual } from '../charts/predicted-against-actual.ts';
import type { RmseChartWords } from '../charts/rmse-chart-words.ts';
import type { NumberStyle } from '../i18n/numbers.ts';
import { findColumns } from '../reports/columns.ts';
import type { RmseReportFailure } from '../reports/rmse-failures.ts';
import type { Role } from '../reports/rmse-notes.ts';
import { makeRmseReport } from '../reports/rmse-report.ts';
import type { RmseReport } from '../reports/rmse-report-schema.ts';
import type { TableFailure } from '../table/failures.ts';
import type { ReadResult } from '../table/read-result.ts';
import { readUpload, type UploadOptions } from '../table/read-upload.ts';
import type { JobFailure } from './job-failures.ts';

export type RmseRequest = {
  /** The file as uploaded, or the pasted text as UTF-8. Copied to the worker: the caller may need it again. */
  bytes: Uint8Array;
  /** The file's name, for the report. */
  name: string;
  pasted: boolean;
  /** What the learner typed, or a column id such as `c3`. */
  actual?: string;
  predicted?: string;
  words: RmseChartWords;
  numbers: NumberStyle;
};

export type RmseFailure = TableFailure | RmseReportFailure | JobFailure;

export type RmseOutcome =
  /** `chart` is a PNG. */
  | { kind: 'report'; report: RmseReport; chart: Uint8Array }
  /**
   * The columns are not clear from their names: ask. `actual` and `predicted` are the ids of those already found;
   * `columns` are all columns of numbers, also those.
   */
  | {
      kind: 'choose';
      missing: Role[];
      actual?: string;
      predicted?: string;
      columns: { id: string; name: string }[];
    }
  | ({ kind: 'failure' } & RmseFailure);

/** Reads a table, computes its RMSE report and draws its chart. Runs in a worker; bad input is an outcome, never thrown. */
export async function rmseJob(request: RmseRequest): Promise<RmseOutcome> {
  const { bytes, name, words, numbers } = request;
  const read = await readAnswered(bytes, { pasted: request.pasted });
  if (read.kind === 'failure') return { kind: 'failure', ...read.failure };
  const found = findColumns(read.table, request);
  if (found.kind === 'choose') return found;
  if (found.kind === 'failure') return { kind: 'failure', ...found.failure };

  const { recognised, ...columns } = found;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name, sha256, bytes: bytes.length };
  const result = makeRmseReport({ table: read.table, columns, recognised, file });
  if (!result.ok) return { kind: 'failure', ...result.failure };
  const { report, pairs } = result;
  const svg = drawPredictedAgainstActual({ ...pairs, columns: report.columns }, words, numbers);
  return { kind: 'report', report, chart: renderPng(svg) };
}

/** Answers the reader's questions with the likelier reading; each one is among the table's assumptions. */
async function readAnswered(
  bytes: Uint8Array,
  options: UploadOptions,
): Promise<Exclude<ReadResult, { kind: 'question' }>> {
  const read = await readUpload(bytes, options);
  if (read.kind !== 'question') return read;
  const { code, params } = read.question;
  const answer = code === 'decimal' ? { decimal: ',' as const } : { sheet: params.sheets[0] ?? '' };
  return readAnswered(bytes, { ...options, answers: { ...options.answers, ...answer } });
}

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
import { readPasted } from '../table/read-pasted.ts';
import { readTable } from '../table/read-table.ts';
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
export function rmseJob(request: RmseRequest): RmseOutcome {
  const { bytes, name, words, numbers } = request;
  const read = request.pasted ? readPasted(new TextDecoder().decode(bytes)) : readTable(bytes);
  if (!read.ok) return { kind: 'failure', ...read.failure };
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

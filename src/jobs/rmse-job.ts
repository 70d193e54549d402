import { renderPng } from '../charts/png.ts';
import { drawPredictedAgainstActual } from '../charts/predicted-against-actual.ts';
import type { RmseChartWords } from '../charts/rmse-chart-words.ts';
import { findPair } from '../reports/find-pair.ts';
import type { RmseReportFailure } from '../reports/rmse/rmse-failures.ts';
import { makeRmseReport } from '../reports/rmse/rmse-report.ts';
import type { RmseReport } from '../reports/rmse/rmse-report-schema.ts';
import { readFiles } from './read-files.ts';
import type { TableOutcome, TableRequest } from './table-request.ts';

export type RmseOutcome = TableOutcome<RmseReport, RmseReportFailure, 'scatter'>;

/** Reads a table, computes its RMSE report and draws its chart. Runs in a worker. */
export async function rmseJob(request: TableRequest<RmseChartWords>): Promise<RmseOutcome> {
  const { files, answers, words, numbers } = request;
  const read = await readFiles(files, answers);
  if (read.kind !== 'files') return read;
  const [file] = read.files;
  if (!file) throw new RangeError('A request without a file');
  const { table, facts } = file;
  const found = findPair(table, answers, { kinds: ['number'], content: 'numbers' });
  if (found.kind !== 'found') return found;

  const { recognised, actual, predicted } = found;
  const made = makeRmseReport({ table, columns: { actual, predicted }, recognised, file: facts });
  if (made.kind === 'failure') return made;
  const { report, pairs } = made;
  const svg = drawPredictedAgainstActual({ ...pairs, columns: report.columns }, words, numbers);
  return { kind: 'report', report, charts: [{ kind: 'scatter', png: renderPng(svg) }] };
}

import { renderPng } from '../charts/png.ts';
import { drawPredictedAgainstActual } from '../charts/predicted-against-actual.ts';
import type { RmseChartWords } from '../charts/rmse-chart-words.ts';
import type { RmseReportFailure } from '../reports/rmse/rmse-failures.ts';
import { makeRmseReport } from '../reports/rmse/rmse-report.ts';
import type { RmseReport } from '../reports/rmse/rmse-report-schema.ts';
import { nameWithUnit } from '../reports/rmse/unit-of.ts';
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
  const made = makeRmseReport({ table: file.table, answers, file: file.facts });
  if (made.kind !== 'report') return made;
  const { report, pairs } = made;
  const { actual, predicted, unit } = report.columns;
  const columns = { actual: nameWithUnit(actual, unit), predicted: nameWithUnit(predicted, unit) };
  const svg = drawPredictedAgainstActual({ ...pairs, columns }, words, numbers);
  return { kind: 'report', report, charts: [{ kind: 'scatter', png: renderPng(svg) }] };
}

import { drawForest } from '../charts/forest.ts';
import type { ForestChartWords } from '../charts/forest-chart-words.ts';
import { renderPng } from '../charts/png.ts';
import type { CompareFailure } from '../reports/compare/compare-failures.ts';
import { makeCompareReport } from '../reports/compare/compare-report.ts';
import type { CompareReport } from '../reports/compare/compare-report-schema.ts';
import { forestOf } from '../reports/compare/forest-of.ts';
import { readFiles } from './read-files.ts';
import type { TableOutcome, TableRequest } from './table-request.ts';

export type CompareOutcome = TableOutcome<CompareReport, CompareFailure, 'forest'>;

/** Reads a table, compares its models and draws their differences. Runs in a worker. */
export async function compareJob(request: TableRequest<ForestChartWords>): Promise<CompareOutcome> {
  const { files, answers, words, numbers } = request;
  const read = await readFiles(files, answers);
  if (read.kind !== 'files') return read;
  const [file] = read.files;
  if (!file) throw new RangeError('A request without a file');
  const made = makeCompareReport({ table: file.table, answers, file: file.facts });
  if (made.kind !== 'report') return made;
  const { report } = made;
  const svg = drawForest(forestOf(report), words, numbers);
  return { kind: 'report', report, charts: [{ kind: 'forest', png: renderPng(svg) }] };
}

import type { DriftChartWords } from '../charts/drift-chart-words.ts';
import { drawDriftOverview } from '../charts/drift-overview.ts';
import { renderPng } from '../charts/png.ts';
import type { DriftReportFailure } from '../reports/drift/drift-failures.ts';
import { makeDriftReport } from '../reports/drift/drift-report.ts';
import type { DriftReport } from '../reports/drift/drift-report-schema.ts';
import type { FilePlace } from '../reports/outcome.ts';
import { drawWorstColumns, overviewRows } from './drift-pictures.ts';
import { readFiles } from './read-files.ts';
import type { TableOutcome, TableRequest } from './table-request.ts';

export type DriftOutcome = TableOutcome<DriftReport, DriftReportFailure, 'overview' | 'column'>;

/**
 * Reads two tables, or one that holds both samples, compares them column by column, and draws what changed most. Runs in a
 * worker.
 */
export async function driftJob(request: TableRequest<DriftChartWords>): Promise<DriftOutcome> {
  const { files, answers, words, numbers } = request;
  const read = await readFiles(files, answers);
  if (read.kind !== 'files') return read;
  const fileOf = (wanted: FilePlace) => read.files.find(({ place }) => place === wanted);
  const reference = fileOf('reference');
  if (!reference) throw new RangeError('A request without a reference');
  const made = makeDriftReport({ reference, current: fileOf('current') ?? null, answers });
  if (made.kind !== 'report') return made;
  const { report, columns } = made;
  const { reference_value: before, current_value: now } = report;
  const groups = before === null || now === null ? undefined : { reference: before, current: now };
  const overview = renderPng(drawDriftOverview(overviewRows(report), words, numbers));
  return {
    kind: 'report',
    report,
    charts: [{ kind: 'overview', png: overview }, ...drawWorstColumns(columns, groups, words, numbers)],
  };
}

import { z } from 'zod';
import { drawControlChart } from '../charts/control-chart.ts';
import type { ControlChart } from '../charts/control-chart-data.ts';
import { renderPng } from '../charts/png.ts';
import type { MonitorFailure } from '../reports/monitor/monitor-failures.ts';
import { type MonitorMetric, PAIR_METRICS } from '../reports/monitor/monitor-metric.ts';
import { makeMonitorReport } from '../reports/monitor/monitor-report.ts';
import type { MonitorReport } from '../reports/monitor/monitor-report-schema.ts';
import type { MonitorChartWords } from './monitor-chart-words.ts';
import { readFiles } from './read-files.ts';
import type { TableOutcome, TableRequest } from './table-request.ts';

export type MonitorOutcome = TableOutcome<MonitorReport, MonitorFailure, 'control'>;

/** What the command's own options may say; anything else is as if it were not said. */
const metricOption = z.enum(PAIR_METRICS).optional().catch(undefined);
const chunkOption = z.coerce.number().int().positive().optional().catch(undefined);

/** Between which values a metric lies by its nature. */
const BOUNDS: Record<MonitorMetric, ControlChart['bounds']> = {
  mean: { low: null, high: null },
  bias: { low: null, high: null },
  rmse: { low: 0, high: null },
  mae: { low: 0, high: null },
  error_rate: { low: 0, high: 1 },
  accuracy: { low: 0, high: 1 },
};

/** Reads a table, watches its values or errors for a change and draws the control chart. Runs in a worker. */
export async function monitorJob(request: TableRequest<MonitorChartWords>): Promise<MonitorOutcome> {
  const { files, answers, words, numbers } = request;
  const read = await readFiles(files, answers);
  if (read.kind !== 'files') return read;
  const [file] = read.files;
  if (!file) throw new RangeError('A request without a file');
  const made = makeMonitorReport({
    table: file.table,
    file: file.facts,
    answers,
    metric: metricOption.parse(answers['option.metric']),
    chunk: chunkOption.parse(answers['option.chunk']),
  });
  if (made.kind !== 'report') return made;
  const { report, times } = made;
  const { chunks, chunk_size, thresholds, first_change, columns, metric } = report;
  const chart: ControlChart = {
    chunks,
    size: chunk_size,
    reference: thresholds.reference_chunks,
    firstChange: first_change,
    times,
    columns,
    shares: metric === 'error_rate' || metric === 'accuracy',
    bounds: BOUNDS[metric],
  };
  const { byMetric, ...common } = words;
  const svg = drawControlChart(chart, { ...common, ...byMetric[metric] }, numbers);
  return { kind: 'report', report, charts: [{ kind: 'control', png: renderPng(svg) }] };
}

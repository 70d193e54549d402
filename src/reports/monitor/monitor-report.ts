import { askDateOrder } from '../ask-date-order.ts';
import type { ReportOutcome } from '../outcome.ts';
import { describeMonitoring, type MonitorInput } from './describe-monitoring.ts';
import { findMonitored } from './find-monitored.ts';
import { findTime } from './find-time.ts';
import type { MonitorFailure } from './monitor-failures.ts';
import type { MonitorReport } from './monitor-report-schema.ts';
import { type MonitoredRows, monitoredRows } from './monitored-rows.ts';
import { watchedValues } from './watched-values.ts';

/** `times` are those of the rows that were watched, for the axis of a chart. */
export type MadeMonitorReport = { report: MonitorReport; times: MonitoredRows['times'] };

/** The unit of the detectors comes from 30 rows. */
const LEAST_ROWS = 30;
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
    report: describeMonitoring(input, {
      monitored: found.monitored,
      time: time.column,
      rows,
      watched,
      assumptions: [...time.assumptions, ...found.assumptions],
      notes: time.notes,
    }),
  };
}

import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportOf } from '../../jobs/table-jobs.ts';
import type { MonitorMetric } from '../../reports/monitor/monitor-metric.ts';
import { quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';

export type Wording = Pick<Context, 'words' | 'numbers'>;

/** What is watched, as it stands inside of a sentence: "el RMSE", "el promedio de `valor`". */
export function whatIsWatched(
  { metric, columns }: ReportOf<'monitor'>,
  { words: { monitor } }: Wording,
): string {
  return columns.value === null ? monitor.metrics[metric] : monitor.ofColumn(quoted(columns.value));
}

/** A figure of the metric; shares as percentages. */
export function metricFigure(metric: MonitorMetric, value: number, { numbers }: Wording): string {
  const isShare = metric === 'error_rate' || metric === 'accuracy';
  return formatNumber(value, numbers, isShare ? { percent: true, significant: 3 } : {});
}

type Moment = { time: string | number | null; row: number; line: number };

/** When a row was: a date (with its hour, where dates have one), or what the column of times says, or its number. */
export function wordMoment(
  { time, row, line }: Moment,
  { columns }: ReportOf<'monitor'>,
  { words: { monitor }, numbers }: Wording,
): string {
  const exact = (value: number) => formatNumber(value, numbers, { significant: 15 });
  const said = (words: string | null) => monitor.moment(words, exact(row + 1), exact(line));
  if (time === null) return said(null);
  if (typeof time === 'number') return said(`${quoted(columns.time ?? '')} = ${exact(time)}`);
  const day = sayInMessage(numbers).date(Date.parse(time));
  const hour = time.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDThh:mm'.length);
  return said(monitor.day(hour ? `${day}, ${hour}` : day));
}

/** A limit as far as the metric can reach it: no share lies above 100 %, no error below 0. */
export function reachable(metric: MonitorMetric, limit: number): number {
  switch (metric) {
    case 'rmse':
    case 'mae':
      return Math.max(0, limit);
    case 'error_rate':
    case 'accuracy':
      return Math.min(1, Math.max(0, limit));
    case 'mean':
    case 'bias':
      return limit;
    default:
      return metric satisfies never;
  }
}

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

/** When a row was: a date (with its hour, where dates have one), a number of the column of times, and the line. */
export function wordMoment(
  time: string | number | null,
  line: number,
  { columns }: ReportOf<'monitor'>,
  { words: { monitor }, numbers }: Wording,
): string {
  const at = formatNumber(line, numbers, { significant: 15 });
  if (time === null) return monitor.moment(null, at);
  if (typeof time === 'number') {
    return monitor.moment(
      `${quoted(columns.time ?? '')} = ${formatNumber(time, numbers, { significant: 15 })}`,
      at,
    );
  }
  const day = sayInMessage(numbers).date(Date.parse(time));
  const hour = time.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDThh:mm'.length);
  return monitor.moment(monitor.day(hour ? `${day}, ${hour}` : day), at);
}

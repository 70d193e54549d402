import type { ControlChartWords } from '../charts/control-chart-words.ts';
import type { MonitorMetric } from '../reports/monitor/monitor-metric.ts';

/** The words on the control chart, whatever the metric turns out to be. */
export type MonitorChartWords = Omit<ControlChartWords, 'title' | 'valueAxis'> & {
  /** `{column}` is the column of values. */
  byMetric: Record<MonitorMetric, Pick<ControlChartWords, 'title' | 'valueAxis'>>;
};

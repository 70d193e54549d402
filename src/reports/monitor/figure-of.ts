import { mean } from '../../stats/mean.ts';
import type { MonitorMetric } from './monitor-metric.ts';

/** The metric of the rows `from` to `to` (both included) from what is watched of them. */
export function figureOf(metric: MonitorMetric, watched: Float64Array, from: number, to: number): number {
  return figureOfMean(metric, mean(watched.subarray(from, to + 1)));
}

/** The metric of rows of which the mean of what is watched is known. */
export function figureOfMean(metric: MonitorMetric, average: number): number {
  switch (metric) {
    case 'rmse':
      return Math.sqrt(average);
    case 'accuracy':
      return 1 - average;
    case 'mean':
    case 'mae':
    case 'bias':
    case 'error_rate':
      return average;
    default:
      return metric satisfies never;
  }
}

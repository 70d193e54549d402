import { z } from 'zod';

/**
 * What is watched: the mean of one column; or of actual and predicted values the RMSE, the mean absolute error, the mean
 * of predicted − actual (bias), or for labels the share of wrong or of right answers.
 */
export const monitorMetric = z.enum(['mean', 'rmse', 'mae', 'bias', 'error_rate', 'accuracy']);
export type MonitorMetric = z.infer<typeof monitorMetric>;

/** The metrics that a learner can choose, each of actual and predicted values. */
export const PAIR_METRICS = ['rmse', 'mae', 'bias', 'error_rate', 'accuracy'] as const;
export type PairMetric = (typeof PAIR_METRICS)[number];

/** Whether the metric compares labels, and so takes texts as well as numbers. */
export function isOfLabels(metric: MonitorMetric): boolean {
  return metric === 'error_rate' || metric === 'accuracy';
}

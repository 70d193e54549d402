/** A confidence interval and how it was made. `resamples` is 0 where nothing was drawn. */
export type Interval = {
  level: number;
  method: 'bca' | 'percentile' | 'block' | 'normal';
  resamples: number;
  low: number;
  high: number;
};

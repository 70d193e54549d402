/** Where a difference probably lies. */
export type Range = { low: number; high: number };

/**
 * A test of whether two models that answered the same rows differ, and the interval that belongs to it: the interval of
 * a level leaves out 0 exactly where p < 1 − level, so that verdict and interval cannot disagree.
 */
export type PairedTest = {
  /** Of the first model minus the second, in the unit of what is compared. */
  delta: number;
  /** Two-sided. Null where the differences show no spread that it could be measured by. */
  p: number | null;
  /** `normal` and `t` compute, the others resample or count. */
  method: 'percentile' | 'block' | 'normal' | 't' | 'exact';
  /** 0 where nothing is drawn. */
  resamples: number;
  /** Null where these rows cannot bear an interval of that level. */
  interval(level: number): Range | null;
};

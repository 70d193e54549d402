import { z } from 'zod';
import { drop } from '../../table/drops.ts';
import { reportFile } from '../report-file.ts';
import { worded } from '../worded.ts';
import { rmseAssumption, rmseNote } from './rmse-notes.ts';
import { splitScores } from './split-scores.ts';
import { worstRow } from './worst-rows.ts';

/**
 * The figures of a regression. All are in the unit of the actual values but `mse` (its square) and the shares
 * `mape`, `smape` (0 to 2), `wape`, `nrmse` and `r2`, which are fractions. Null where undefined, with a note that says why.
 */
export const regressionMetrics = z.object({
  rmse: z.number(),
  mse: z.number().nullable(),
  mae: z.number(),
  /** Mean of predicted − actual: positive where the model predicts too much. */
  bias: z.number(),
  median_ae: z.number(),
  max_error: z.number(),
  r2: z.number().nullable(),
  mape: z.number().nullable(),
  smape: z.number().nullable(),
  wape: z.number().nullable(),
  /** RMSE ÷ standard deviation of the actual values (ddof 0). */
  nrmse: z.number().nullable(),
});

export const rmseInterval = z.object({
  metric: z.literal('rmse'),
  level: z.number(),
  method: z.enum(['bca', 'percentile', 'block', 'normal']),
  /** 0 where the method draws nothing. */
  resamples: z.int(),
  low: z.number(),
  high: z.number(),
});

/** The attached JSON of `/rmse`, at full double precision. */
export const rmseReport = z.object({
  schema: z.literal(1),
  command: z.literal('rmse'),
  file: reportFile,
  columns: z.object({
    actual: z.string(),
    predicted: z.string(),
    /** The order of the rows, where there is one. */
    time: z.string().nullable(),
    /** Of the actual values, as written beside them or in the column's name. */
    unit: z.string().nullable(),
  }),
  n_used: z.int().min(1),
  n_dropped: z.int(),
  dropped: z.array(drop),
  metrics: regressionMetrics,
  baseline: z.object({ predictor: z.literal('mean'), rmse: z.number() }),
  interval: rmseInterval.nullable(),
  /** The largest errors, at most five. */
  worst: z.array(worstRow).max(5),
  /** Where a column says which rows are for training and which for testing. */
  splits: splitScores.nullable(),
  assumptions: z.array(worded(rmseAssumption)),
  notes: z.array(worded(rmseNote)),
  /** Drives the resampling; taken from the file's SHA-256, so that the same file gives the same interval. */
  seed: z.int(),
});

export type RegressionMetrics = z.infer<typeof regressionMetrics>;
export type RmseInterval = z.infer<typeof rmseInterval>;
export type RmseReport = z.infer<typeof rmseReport>;

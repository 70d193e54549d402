import { z } from 'zod';
import { drop } from '../../table/drops.ts';
import { reportFile } from '../report-file.ts';
import { regressionMetrics } from '../rmse/rmse-report-schema.ts';
import { worded } from '../worded.ts';
import { better, compareAssumption, compareNote } from './compare-notes.ts';

/** Of one model's labels: the share of rows on which it is right. */
const labelMetrics = z.object({ accuracy: z.number(), correct: z.int() });

/** Of one model's scores over the folds; `sd` has ddof 1, and is null for want of a second fold. */
const foldMetrics = z.object({
  mean: z.number(),
  sd: z.number().nullable(),
  low: z.number(),
  high: z.number(),
});

/**
 * One model against another. The difference is always a − b; its field says what of: `delta_rmse`, `delta_accuracy`, or
 * `delta_score` for fold scores that are neither.
 */
const comparedPair = z.object({
  a: z.string(),
  b: z.string(),
  delta_rmse: z.number().optional(),
  delta_accuracy: z.number().optional(),
  delta_score: z.number().optional(),
  /** At the level at which Holm's procedure judged this pair, so that it leaves out 0 exactly where one is better. */
  interval: z
    .object({
      level: z.number(),
      method: z.enum(['percentile', 'block', 'normal', 't', 'exact']),
      /** 0 where the method draws nothing. */
      resamples: z.int(),
      low: z.number(),
      high: z.number(),
    })
    .nullable(),
  test: z.enum(['paired bootstrap', 'diebold-mariano', 'mcnemar', 'nadeau-bengio']),
  /** The test's own statistic, where it has one: t for `diebold-mariano` and `nadeau-bengio`. */
  statistic: z.number().nullable(),
  /** How many neighbouring rows the variance of `diebold-mariano` looks at; only there. */
  lags: z.int().optional(),
  p: z.number().nullable(),
  /** Holm over the pairs. */
  p_adjusted: z.number().nullable(),
  /** Of the plain paired t-test over folds, which is too sure; only with `nadeau-bengio`. */
  naive_p: z.number().nullable().optional(),
  verdict: z.enum(['a', 'b', 'tie']),
});

/** The attached JSON of `/compare`, at full double precision. */
export const compareReport = z.object({
  schema: z.literal(1),
  command: z.literal('compare'),
  file: reportFile,
  /** `actual` is null for a table of fold scores; `time` where rows are not in its order. */
  columns: z.object({
    actual: z.string().nullable(),
    models: z.array(z.string()),
    time: z.string().nullable(),
  }),
  /** What a row is: independent of the others, a time that follows another, a label to be right about, or a fold. */
  design: z.enum(['independent', 'ordered', 'labels', 'folds']),
  /** What models are ranked by, and whether more of it is better. */
  metric: z.enum(['rmse', 'accuracy', 'score']),
  better,
  /** The own name of fold scores that are neither RMSE nor accuracy (F1, AUC…); null where nothing names them. */
  score_name: z.string().nullable(),
  n_used: z.int().min(1),
  n_dropped: z.int(),
  dropped: z.array(drop),
  /** In the order of the ranking. */
  models: z.array(
    z.object({ name: z.string(), metrics: z.union([regressionMetrics, labelMetrics, foldMetrics]) }),
  ),
  /** Without a model: the mean of the actual values, or their most frequent label. Null for fold scores. */
  baseline: z
    .union([
      z.object({ predictor: z.literal('mean'), rmse: z.number() }),
      z.object({ predictor: z.literal('most_frequent'), label: z.string(), accuracy: z.number() }),
    ])
    .nullable(),
  /** Best first. */
  ranking: z.array(z.string()),
  alpha: z.number(),
  adjustment: z.literal('holm'),
  /** The first of the ranking (`a`) against each of the others, in their order. */
  pairs: z.array(comparedPair),
  assumptions: z.array(worded(compareAssumption)),
  notes: z.array(worded(compareNote)),
  /** Drives the resampling; taken from the file's SHA-256, so that the same file gives the same intervals. */
  seed: z.int(),
});

export type ComparedPair = z.infer<typeof comparedPair>;
export type CompareReport = z.infer<typeof compareReport>;
export type ComparedModel = CompareReport['models'][number];

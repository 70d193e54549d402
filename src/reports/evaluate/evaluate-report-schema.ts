import { z } from 'zod';
import { drop } from '../../table/drops.ts';
import { reportFile } from '../report-file.ts';
import { worded } from '../worded.ts';
import { evaluateAssumption, evaluateNote } from './evaluate-notes.ts';

/** Wilson's interval of a share. */
const interval = z.object({
  method: z.literal('wilson'),
  level: z.number(),
  low: z.number(),
  high: z.number(),
});

const averages = z.object({
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
});

/** One class against all others. What is undefined is null, and so is its interval. */
const classFigures = z.object({
  label: z.string(),
  precision: z.number().nullable(),
  precision_interval: interval.nullable(),
  recall: z.number().nullable(),
  recall_interval: interval.nullable(),
  f1: z.number().nullable(),
  /** Rows of this class: the n of `recall`. */
  support: z.int(),
  /** Rows predicted as this class: the n of `precision`. */
  predicted: z.int(),
});

/** The attached JSON of `/evaluate`, at full double precision. All figures but `mcc`, `kappa` and `log_loss` are 0 to 1. */
export const evaluateReport = z.object({
  schema: z.literal(1),
  command: z.literal('evaluate'),
  file: reportFile,
  columns: z.object({ actual: z.string(), predicted: z.string(), score: z.string().optional() }),
  n_used: z.int().min(1),
  n_dropped: z.int(),
  dropped: z.array(drop),
  /** Every label of either column: numbers by size, then texts by code unit. */
  labels: z.array(z.string()),
  /** Rows are actual, columns predicted, both in the order of `labels`. */
  confusion: z.array(z.array(z.int())),
  accuracy: z.number(),
  accuracy_interval: interval,
  baseline: z.object({ predictor: z.literal('most_frequent'), label: z.string(), accuracy: z.number() }),
  balanced_accuracy: z.number(),
  per_class: z.array(classFigures),
  macro: averages,
  micro: averages,
  weighted: averages,
  mcc: z.number().nullable(),
  kappa: z.number().nullable(),
  /** The class to be found; null where there are not two classes, or nothing tells which of them it is. */
  positive: z.string().nullable(),
  /** The rows behind the figures below. These are there only with a score column. */
  score: z.object({ n_used: z.int(), n_dropped: z.int(), positives: z.int(), negatives: z.int() }).optional(),
  roc_auc: z.number().nullable().optional(),
  roc_auc_interval: interval
    .extend({ method: z.literal('delong') })
    .nullable()
    .optional(),
  average_precision: z.number().nullable().optional(),
  brier: z.number().nullable().optional(),
  log_loss: z.number().nullable().optional(),
  assumptions: z.array(worded(evaluateAssumption)),
  notes: z.array(worded(evaluateNote)),
  /** From the file's SHA-256, as in every report; nothing here is drawn at random. */
  seed: z.int(),
});

export type EvaluateReport = z.infer<typeof evaluateReport>;
export type ClassFigures = z.infer<typeof classFigures>;
export type ShareInterval = z.infer<typeof interval>;

import { z } from 'zod';
import { dropReason } from '../../table/drops.ts';
import { reportFile } from '../report-file.ts';
import { worded } from '../worded.ts';
import { columnType } from './column-type.ts';
import { driftAssumption, driftNote, sample } from './drift-notes.ts';
import { effectName } from './effect-name.ts';

const figure = z.number().nullable();
const count = z.int().min(0);

/** Why rows of a file do not count. `other_group`: rows of a group that was not chosen. */
const driftDrop = z.object({
  sample: sample.nullable(),
  reason: z.enum([...dropReason.options, 'other_group']),
  count,
  /** The first 20. */
  lines: z.array(z.int()).max(20),
});

/** Tests beside each other; null where the column's type has no use for one. */
const tests = z.object({
  ks: z
    .object({ statistic: z.number(), p: z.number(), method: z.enum(['exact', 'asymptotic']), p_ties: figure })
    .nullable(),
  mann_whitney: z.object({ u: z.number(), p: z.number() }).nullable(),
  fisher: z.object({ p: z.number() }).nullable(),
  chi2: z
    .object({
      statistic: z.number(),
      dof: z.int(),
      p: z.number(),
      /** Of seeded draws with the same totals, where many expected counts are small; that one decides then. */
      p_monte_carlo: figure,
      draws: count,
    })
    .nullable(),
  cramers_v: figure,
});

const distances = z.object({
  /** In the unit of the column; of an ordinal column, in steps. */
  wasserstein: figure,
  /** ÷ standard deviation of the reference (ddof 0). */
  wasserstein_normalised: figure,
  /** Jensen–Shannon distance, base 2. */
  js: figure,
  hellinger: figure,
  psi: figure,
});

const effect = z.object({ name: effectName, value: figure, threshold: z.number() });

export const columnVerdict = z.enum(['none', 'negligible', 'drift', 'insufficient']);

/** Why a column has its verdict; where `verdict` is null, why it has none. */
export const verdictReason = z.enum([
  'not_significant',
  'small_effect',
  'values',
  'missing',
  'values_and_missing',
  'was_constant',
  'too_few_rows',
  'constant',
  'identifier',
  'date',
  'empty',
  'kinds_differ',
]);

const driftColumn = z.object({
  name: z.string(),
  type: columnType,
  /** What the column is for the model. */
  role: z.enum(['input', 'actual', 'predicted']),
  /** Values that were compared. */
  n_reference: count,
  n_current: count,
  /** Shares of the rows of each sample. */
  missing_reference: z.number(),
  missing_current: z.number(),
  missing_p: figure,
  /** Cohen's h of the two missing shares. */
  missing_h: figure,
  tests,
  distances,
  p: figure,
  p_adjusted: figure,
  effect: effect.nullable(),
  verdict: columnVerdict.nullable(),
  reason: verdictReason,
  /** At most 1,000 are listed; `new_count` and `lost_count` are of all. */
  new_categories: z.array(z.string()),
  lost_categories: z.array(z.string()),
  new_count: count,
  lost_count: count,
  /** In standard deviations. */
  smallest_visible_shift: figure,
});

const interval = z.object({
  level: z.number(),
  method: z.string(),
  resamples: z.int(),
  low: z.number(),
  high: z.number(),
});

export const conceptVerdict = z.enum([
  'none',
  'negligible',
  'degraded',
  'improved',
  'ambiguous',
  'not_assessable',
]);

const concept = z.object({
  columns: z.object({ actual: z.string(), predicted: z.string() }),
  metric: z.enum(['rmse', 'error_rate']),
  reference: figure,
  current: figure,
  /** current − reference: positive where the error grew. */
  delta: figure,
  /** The same with the current rows weighted to the reference deciles (or classes) of the predictions. */
  delta_adjusted: figure,
  interval: interval.nullable(),
  p: figure,
  effect: z.object({ name: z.literal('relative_change'), value: figure, threshold: z.number() }),
  labelled_reference: count,
  labelled_current: count,
  /** Rows with a prediction whose true value has not arrived yet. */
  pending_reference: count,
  pending_current: count,
  verdict: conceptVerdict,
});

/** The attached JSON of `/drift`, at full double precision. */
export const driftReport = z.object({
  schema: z.literal(1),
  command: z.literal('drift'),
  /** The file of the reference, or the one that was split by `group`. */
  file: reportFile,
  file_current: reportFile.nullable(),
  group: z.string().nullable(),
  groups: z.array(z.object({ value: z.string(), n: count })),
  reference_value: z.string().nullable(),
  current_value: z.string().nullable(),
  n_reference: count,
  n_current: count,
  n_used: count,
  n_dropped: count,
  dropped: z.array(driftDrop),
  alpha: z.number(),
  adjustment: z.literal('holm'),
  columns: z.array(driftColumn),
  /** The columns with a verdict, the gravest first, and of one verdict those that changed most. */
  ranking: z.array(z.string()),
  dataset: z.object({ drifted: count, total: count, share: figure, verdict: columnVerdict }),
  concept: concept.nullable(),
  /** With the file that each is about; null where both files, or the only one, gave rise to it. */
  assumptions: z.array(z.intersection(worded(driftAssumption), z.object({ sample: sample.nullable() }))),
  notes: z.array(worded(driftNote)),
  /** Drives the draws; taken from the files' SHA-256, so that the same files give the same figures. */
  seed: z.int(),
});

export type DriftDrop = z.infer<typeof driftDrop>;
export type DriftTests = z.infer<typeof tests>;
export type DriftDistances = z.infer<typeof distances>;
export type DriftEffect = z.infer<typeof effect>;
export type ColumnVerdict = z.infer<typeof columnVerdict>;
export type VerdictReason = z.infer<typeof verdictReason>;
export type DriftColumn = z.infer<typeof driftColumn>;
export type ConceptResult = z.infer<typeof concept>;
export type ConceptVerdict = z.infer<typeof conceptVerdict>;
export type DriftReport = z.infer<typeof driftReport>;

import { z } from 'zod';
import { tableAssumption } from '../../table/assumptions.ts';
import { finding } from '../../table/finding.ts';
import { columnRecognised } from '../column-roles.ts';

/** How often a label stands in each of the two columns. */
const occurrence = z.object({ label: z.string(), actual: z.int(), predicted: z.int() });

export const evaluateAssumption = z.discriminatedUnion('code', [
  ...tableAssumption.options,
  columnRecognised,
  /** Nobody said which class is the positive one: it is a known word for yes, or the rarer of the two. */
  finding('positive_assumed', { label: z.string(), other: z.string(), why: z.enum(['word', 'rarer']) }),
]);

export type EvaluateAssumption = z.infer<typeof evaluateAssumption>;

/** What a learner should know about the figures of a classification: why one is undefined, and what looks wrong. */
export const evaluateNote = z.discriminatedUnion('code', [
  /** The two columns share no label, as `sí`/`no` against `1`/`0`: they are probably written differently. */
  finding('no_common_label', { actual: z.array(z.string()), predicted: z.array(z.string()) }),
  /** Labels that differ in case, accents or spaces only. They were counted as different classes. */
  finding('near_duplicate_labels', { labels: z.array(occurrence) }),
  /** Every row is right: the answer was probably among the inputs. */
  finding('too_good', { n: z.int() }),
  /** Answering the most frequent class every time would do as well or better. */
  finding('not_above_baseline', { accuracy: z.number(), baseline: z.number(), label: z.string() }),
  /** The model is above the baseline by less than the accuracy's own uncertainty. */
  finding('near_baseline', { low: z.number(), baseline: z.number(), label: z.string() }),
  /** One class holds most of the rows, so that accuracy says little. */
  finding('imbalanced', { label: z.string(), share: z.number() }),
  /** Only one class among the actual values. */
  finding('one_actual_class', { label: z.string() }),
  /** Only one class among the predictions. */
  finding('one_predicted_class', { label: z.string() }),
  /** Chance alone would agree always, so κ would divide by zero. */
  finding('kappa_undefined', { label: z.string() }),
  /** Labels that were never predicted: their precision, and so the mean precisions, are undefined. */
  finding('never_predicted', { labels: z.array(occurrence) }),
  /** Labels that only occur among the predictions: their recall, and so the macro recall, is undefined. */
  finding('only_predicted', { labels: z.array(occurrence) }),
  /** Below 30 rows the figures are only a hint; the intervals show how much of one. */
  finding('few_rows', { n: z.int(), advised: z.int() }),
  /** These columns could be the score, by their names, but none was clear enough to be taken. */
  finding('possible_scores', { names: z.array(z.string()) }),
  /** ROC, AUC and the like are for two classes. */
  finding('score_many_classes', { column: z.string(), classes: z.int() }),
  /** ROC, AUC and the like need both classes among the actual values (of the rows with a score). */
  finding('score_one_class', { column: z.string() }),
  /** Rows without a score count for the labels and not for the score. */
  finding('rows_without_score', { column: z.string(), count: z.int(), lines: z.array(z.int()) }),
  finding('score_constant', { column: z.string(), value: z.number() }),
  /** Higher scores go with the other class. */
  finding('score_inverted', { auc: z.number(), positive: z.string(), other: z.string() }),
  /** Nothing shows how much the AUC would vary: too few cases of a class, or classes separated without a mistake. */
  finding('no_auc_interval', { positives: z.int(), negatives: z.int() }),
  /** Not probabilities, so no Brier score and no log loss; `percent` where they look like 0 to 100. */
  finding('score_not_probability', {
    column: z.string(),
    low: z.number(),
    high: z.number(),
    percent: z.boolean(),
  }),
  /** Scores of exactly 0 or 1 for what did not happen, which cost infinitely much: log loss counts 36.04 for each. */
  finding('sure_and_wrong', { count: z.int(), line: z.int() }),
  /** The learner named a positive class, but with more than two classes none is the positive one. */
  finding('positive_not_used', { label: z.string(), classes: z.int() }),
]);

export type EvaluateNote = z.infer<typeof evaluateNote>;
export type LabelOccurrence = z.infer<typeof occurrence>;

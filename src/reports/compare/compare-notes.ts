import { z } from 'zod';
import { tableAssumption } from '../../table/assumptions.ts';
import { finding } from '../../table/finding.ts';
import { columnRecognised } from '../column-roles.ts';

export const better = z.enum(['lower', 'higher']);
export type Better = z.infer<typeof better>;

const names = z.array(z.string());

export const compareAssumption = z.discriminatedUnion('code', [
  ...tableAssumption.options,
  columnRecognised,
  /** Nobody named the models: these columns were taken. */
  finding('models_assumed', { models: names }),
  /** Columns that could be models and by name or content are something else: a row's number, a time, a group. */
  finding('columns_left_out', { columns: names }),
  /** The two values of numeric columns are taken for two classes, and not for quantities. */
  finding('labels_assumed', { labels: names }),
  /** Every date of the column comes after the one before, so the rows are taken to be in the order of time. */
  finding('time_recognised', { column: z.string() }),
  /** A column of folds and none of actual values: every row is taken for a fold, every other column for a model's scores. */
  finding('folds_recognised', { column: z.string() }),
  /**
   * Whether a lower or a higher score is the better one, and who says so: the learner, a `word` in the names, the
   * sign of the scores (negated errors), or the course's rule for errors.
   */
  finding('score_direction', {
    better,
    because: z.enum(['answer', 'word', 'negative', 'rule']),
    word: z.string().nullable(),
  }),
  /**
   * Rows of a fold's test part ÷ rows of its training part, as the test needs it: from columns of sizes, or 1 ÷ (k − 1)
   * for k folds.
   */
  finding('test_share', { ratio: z.number(), from: z.enum(['sizes', 'folds']), folds: z.int() }),
]);

export type CompareAssumption = z.infer<typeof compareAssumption>;

/** What a learner should know about a comparison: why a figure is undefined, and what looks wrong. */
export const compareNote = z.discriminatedUnion('code', [
  /** A column of predictions that holds the actual values themselves. */
  finding('equals_actual', { model: z.string() }),
  /** Models with the same prediction in every row. */
  finding('identical_models', { models: names }),
  /** Models that do worse than no model. `all` where no model does better. */
  finding('worse_than_baseline', { models: names, baseline: z.number(), all: z.boolean() }),
  /** A difference that is real and so small that it hardly matters: under 1 % of the best figure. */
  finding('practically_equal', { a: z.string(), b: z.string(), delta: z.number(), share: z.number() }),
  /** The best of many looks better than it is. */
  finding('many_models', { models: z.int() }),
  /** Rows in the order of time depend on each other, and were compared as such. */
  finding('ordered_rows', { column: z.string(), block: z.int() }),
  /** A time was named for labels, whose test takes rows for independent. */
  finding('time_not_used', { column: z.string() }),
  /** Several rows have one time, so that their order says little. */
  finding('repeated_times', { column: z.string(), rows: z.int() }),
  /** The test sees a difference and the interval, which is more careful, does not: a tie. */
  finding('interval_decides', { a: z.string(), b: z.string(), p_adjusted: z.number() }),
  /** Below 30 rows an interval promises more than it keeps. */
  finding('few_rows', { n: z.int(), advised: z.int() }),
  /** So few rows that winning all of them could be chance. */
  finding('too_few_rows', { n: z.int(), models: names }),
  /** The difference is the same in every row or fold, so that no test can say how sure it is. */
  finding('no_spread', { a: z.string(), b: z.string() }),
  /** Two classifiers that are right on exactly the same rows. */
  finding('never_disagree', { a: z.string(), b: z.string() }),
  /** Rows that all models lose because this one has no value there. */
  finding('model_costs_rows', { model: z.string(), rows: z.int() }),
  /** Cells that hold something, but no number of the column's kind. */
  finding('unread_cells', {
    column: z.string(),
    count: z.int(),
    example: z.string(),
    line: z.int(),
  }),
  /** Every actual value is the same, so R² and NRMSE would divide by zero. */
  finding('constant_actual', { value: z.number() }),
  /** MAPE would divide by an actual value of zero. */
  finding('mape_zero', { count: z.int() }),
  /** WAPE would divide by a sum of zero. */
  finding('wape_zero', {}),
  /** A figure of a model is too large for a computer's number. */
  finding('figure_too_large', { metric: z.string(), model: z.string() }),
  /** Labels of a model that no actual value has. */
  finding('unknown_labels', { model: z.string(), labels: names }),
  /** Answers that differ from the actual label in case, accents or spaces only, and so count as wrong. */
  finding('spelled_differently', {
    model: z.string(),
    count: z.int(),
    predicted: z.string(),
    actual: z.string(),
  }),
  /** With so few folds hardly any difference can be told from chance. */
  finding('few_folds', { folds: z.int(), advised: z.int() }),
  /** The plain paired t-test would have seen a difference; corrected for shared training rows (and by Holm) there is none. */
  finding('naive_would_differ', { a: z.string(), b: z.string(), naive_p: z.number(), p: z.number() }),
]);

export type CompareNote = z.infer<typeof compareNote>;

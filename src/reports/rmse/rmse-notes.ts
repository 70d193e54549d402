import { z } from 'zod';
import { tableAssumption } from '../../table/assumptions.ts';
import { finding } from '../../table/finding.ts';
import { columnRecognised } from '../column-roles.ts';
import { splitPart } from './split-parts.ts';

const role = z.enum(['actual', 'predicted']);

/** Which of the two columns of an evaluation is meant. */
export type Role = z.infer<typeof role>;

export const rmseAssumption = z.discriminatedUnion('code', [
  ...tableAssumption.options,
  columnRecognised,
  /** Every date of the column comes after the one before, so the rows are taken to be in the order of time. */
  finding('time_recognised', { column: z.string() }),
]);

export type RmseAssumption = z.infer<typeof rmseAssumption>;

/** What a learner should know about the figures of an RMSE report: why one is undefined, and what looks wrong. */
export const rmseNote = z.discriminatedUnion('code', [
  /** Every actual value is the same, so R² and NRMSE would divide by zero. */
  finding('constant_actual', { value: z.number() }),
  /** MAPE would divide by an actual value of zero. */
  finding('mape_zero', { count: z.int() }),
  /** WAPE would divide by a sum of zero. */
  finding('wape_zero', {}),
  /** A figure is too large for a computer's number. */
  finding('figure_too_large', { metric: z.string() }),
  finding('interval_one_row', {}),
  /** Every row is wrong by the same amount, so resampling shows no spread. */
  finding('interval_constant_errors', {}),
  /** Ordered rows are resampled in blocks, and these are too few for more than one. */
  finding('interval_one_block', { n: z.int() }),
  /**
   * Rows in the order of time depend on each other: the interval is of blocks of so many rows. `autocorrelation` is that
   * of each error with the next, where it is beyond chance.
   */
  finding('ordered_rows', {
    column: z.string(),
    block: z.int(),
    autocorrelation: z.number().nullable(),
  }),
  /** Below 30 rows an interval promises more than it keeps. */
  finding('few_rows', { n: z.int(), advised: z.int() }),
  /** RMSE 0 or R² above 0.9999: the answer was probably among the inputs. */
  finding('too_good', { rmse: z.number(), r2: z.number().nullable() }),
  /** Many predictions are exactly an actual value with decimals, which a model does not hit by itself. */
  finding('copied_predictions', { count: z.int(), share: z.number() }),
  /** Another column holds exactly the predictions: one of the inputs may be the answer. */
  finding('identical_column', { predicted: z.string(), other: z.string() }),
  /** Rows that are not for training hold the same as a training row. */
  finding('shared_rows', { column: z.string(), count: z.int(), share: z.number() }),
  /** The error of the test (or validation) rows is much larger than that of the training rows, beyond chance. */
  finding('worse_on_test', {
    part: splitPart,
    train: z.number(),
    other: z.number(),
    ratio: z.number().nullable(),
    /** The rows are in the order of time: then something may have changed instead. */
    ordered: z.boolean(),
  }),
  /** A column that looks like weights: all rows count the same. */
  finding('weights_ignored', { column: z.string() }),
  /** The two columns are in different units. */
  finding('units_differ', { actual: z.string(), predicted: z.string() }),
  /** Answering every row with the mean would do better. */
  finding('worse_than_baseline', { rmse: z.number(), baseline: z.number() }),
  /** Cells that hold something, but no number of the column's kind. */
  finding('unread_cells', {
    role,
    column: z.string(),
    count: z.int(),
    example: z.string(),
    line: z.int(),
  }),
]);

export type RmseNote = z.infer<typeof rmseNote>;

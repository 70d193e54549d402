import { z } from 'zod';
import { tableAssumption } from '../../table/assumptions.ts';
import { finding } from '../../table/finding.ts';
import { columnRecognised } from '../column-roles.ts';
import { effectName } from './effect-name.ts';
import { period } from './period.ts';

/** The two samples that are compared. */
export const sample = z.enum(['reference', 'current']);
export type Sample = z.infer<typeof sample>;

const columnKind = z.enum(['number', 'date', 'text', 'empty']);
const names = z.array(z.string());

export const driftAssumption = z.discriminatedUnion('code', [
  ...tableAssumption.options,
  columnRecognised,
  /** Two names that differ only in case, accents or marks were taken as one column's. */
  finding('renamed_column', { reference: z.string(), current: z.string() }),
  /** The dates of the grouping column were taken together by period. */
  finding('grouped_by_period', { column: z.string(), period }),
  /** A column of few whole numbers that may be a scale; nobody was asked, because many look so. */
  finding('scale_not_asked', { columns: names }),
]);
export type DriftAssumption = z.infer<typeof driftAssumption>;

/** What a learner should know about a drift report. */
export const driftNote = z.discriminatedUnion('code', [
  /** Columns that one of the samples lacks. */
  finding('only_in', { sample, columns: names }),
  /** One side holds numbers and the other texts, say: there is nothing to compare. */
  finding('kinds_differ', { column: z.string(), reference: columnKind, current: columnKind }),
  /** Numbers are written in one unit on one side and in another on the other: `%` and none, say. */
  finding('units_differ', {
    column: z.string(),
    reference: z.string().nullable(),
    current: z.string().nullable(),
  }),
  /** Both files are the same, byte for byte. */
  finding('same_file', {}),
  /** By these dates the whole reference comes after the current sample. */
  finding('reference_is_later', { column: z.string() }),
  /** Two files were given, so that nothing is split by this column. */
  finding('group_ignored', { named: z.string() }),
  /** Columns that are not tested, because they only name rows, are dates or hold nothing at all. */
  finding('left_out', { type: z.enum(['identifier', 'date', 'empty']), columns: names }),
  /** Levels of the current sample that the reference lacks, and the other way round; `count` may be more than are named. */
  finding('new_categories', { column: z.string(), count: z.int(), categories: names }),
  finding('lost_categories', { column: z.string(), count: z.int(), categories: names }),
  /** A new category differs from an old one only in case, accents or spaces. */
  finding('spelling', { column: z.string(), reference: z.string(), current: z.string() }),
  /** One sample has no value at all in a column in which the other has some. */
  finding('no_values', { column: z.string(), sample }),
  /** Cells that hold something that is no number or date. They count as missing. */
  finding('unread_cells', { column: z.string(), sample, count: z.int() }),
  finding('infinite_values', { column: z.string(), sample, count: z.int() }),
  /** The standard deviation of the reference is 0, so that the distance cannot be told in units of it. */
  finding('constant_reference', { column: z.string() }),
  /** Values too far apart for a computer's number: their distance is left out. */
  finding('distance_too_large', { column: z.string() }),
  /** What a verdict of `none` leaves open: smaller shifts than this, in standard deviations, usually go unseen. */
  finding('smallest_visible_shift', { shift: z.number(), n_reference: z.int(), n_current: z.int() }),
  finding('too_few_rows', { columns: names, n_reference: z.int(), n_current: z.int() }),
  /** How many p-values were taken together, and by which rule. */
  finding('holm', { columns: z.int() }),
  /** The true values themselves are distributed otherwise: label shift. */
  finding('label_shift', { column: z.string() }),
  /** The rule of the class notes: significant is data drift, and reasonably large is concept drift. */
  finding('class_rule', {
    column: z.string(),
    effect: effectName,
    value: z.number().nullable(),
    threshold: z.number(),
  }),
  /** Columns that look like true values and predictions, but were not named. */
  finding('concept_available', { actual: z.string(), predicted: z.string() }),
  /** Rows whose true value has not arrived yet. */
  finding('pending_labels', { sample, count: z.int(), labelled: z.int() }),
  finding('too_few_labels', { sample, labelled: z.int(), advised: z.int() }),
  /** Inputs moved too, so that this file alone cannot tell data drift from concept drift. */
  finding('inputs_moved', { columns: names }),
  /** The file holds no inputs: whether they moved is judged by the predictions alone. */
  finding('inputs_unseen', {}),
  /** Concept drift can leave the overall error as it is. */
  finding('concept_may_hide', {}),
  /** True values and predictions of two levels each were compared as labels. */
  finding('compared_as_labels', { levels: names }),
  /** Every row of both samples has the same loss, so there is no interval. */
  finding('interval_constant_losses', {}),
  /** Shares of the reference's predictions for which the current sample has no row, left out of `delta_adjusted`. */
  finding('adjusted_without', { share: z.number() }),
]);
export type DriftNote = z.infer<typeof driftNote>;

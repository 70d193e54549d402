import { z } from 'zod';
import { tableAssumption } from '../../table/assumptions.ts';
import { finding } from '../../table/finding.ts';
import { columnRecognised } from '../column-roles.ts';
import { monitorMetric } from './monitor-metric.ts';

export const monitorAssumption = z.discriminatedUnion('code', [
  ...tableAssumption.options,
  columnRecognised,
  /** Nobody named the column of values; it is the only one of numbers. */
  finding('only_numeric_column', { name: z.string() }),
  /** Nobody named the column of times; it is the only one of dates. */
  finding('only_date_column', { name: z.string() }),
  /** Nobody chose a metric. */
  finding('metric_assumed', { metric: monitorMetric }),
  /** Every value is 0 or 1: 1 counts as an error, as DDM takes it. */
  finding('ones_are_errors', { column: z.string() }),
  /** No column says when, so the rows are taken in the file's order. */
  finding('file_order', {}),
  finding('in_time_order', { column: z.string() }),
  /** The file is not in the order of time: `moved` rows changed their place. */
  finding('sorted_by_time', { column: z.string(), moved: z.int() }),
  /** So many rows have the time of another row; they stay in the file's order. */
  finding('same_times', { column: z.string(), count: z.int() }),
  /** The chunks that were asked for would be too many. */
  finding('chunk_raised', { asked: z.int(), used: z.int() }),
]);

export type MonitorAssumption = z.infer<typeof monitorAssumption>;

/** What a learner should know about the figures of a monitor report. */
export const monitorNote = z.discriminatedUnion('code', [
  finding('constant_values', { value: z.number() }),
  /** The first rows are all the same, so that the spread of all rows had to give the unit. */
  finding('constant_start', { rows: z.int() }),
  /** The reference chunks are all the same: the limits leave no room for chance. */
  finding('constant_reference', { chunks: z.int(), value: z.number() }),
  /** Fewer rows than the verdict "nothing changed" needs. */
  finding('few_rows', { n: z.int(), advised: z.int() }),
  /** Fewer chunks than limits need, which come from the first five. */
  finding('few_chunks', { chunks: z.int(), needed: z.int(), size: z.int() }),
  /** The last chunk has fewer rows, so that its limits are wider. */
  finding('short_last_chunk', { n: z.int(), size: z.int() }),
  /** A change by less than this, in the unit of the metric, could go unseen. */
  finding('smallest_visible', { change: z.number(), metric: monitorMetric }),
  /** Values from 0 to 1 are watched as they are; these vary so little that only a large change would be seen. */
  finding('small_spread', { sd: z.number() }),
  /** Neighbouring rows resemble each other, and then detectors see changes too easily. */
  finding('autocorrelated', { correlation: z.number() }),
  /** The first change began among the reference chunks, so that the limits are not those of a normal time. */
  finding('change_in_reference', { began: z.int(), rows: z.int() }),
  /** Chunks lie outside of their limits although the detector that decides saw no change. */
  finding('alerts_without_change', { alerts: z.int() }),
  /** The other detectors tell a change where the one that decides does not. */
  finding('second_opinion', { detector: z.enum(['page_hinkley', 'ddm']), count: z.int(), first: z.int() }),
  /** A column is named like a time, but holds neither dates nor numbers. */
  finding('time_not_read', { column: z.string(), example: z.string().nullable(), line: z.int().nullable() }),
  /** A column is named like a time, but starts again and again, as the hour of the day does. */
  finding('time_repeats', { column: z.string() }),
  finding('several_times', { columns: z.array(z.string()) }),
  /** A metric needs actual and predicted values; of one column the mean is watched. */
  finding('metric_ignored', { metric: monitorMetric, column: z.string() }),
]);

export type MonitorNote = z.infer<typeof monitorNote>;

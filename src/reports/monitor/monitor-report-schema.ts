import { z } from 'zod';
import { drop } from '../../table/drops.ts';
import { reportFile } from '../report-file.ts';
import { worded } from '../worded.ts';
import { monitorMetric } from './monitor-metric.ts';
import { monitorAssumption, monitorNote } from './monitor-notes.ts';

/** When a row was: ISO 8601 in UTC where the times are dates, else as the column says. */
const moment = z.union([z.string(), z.number()]);

/** Rows count from 0 in the order that was watched; `from` and `to` both belong to the chunk. */
const monitorChunk = z.object({
  from: z.int(),
  to: z.int(),
  n: z.int(),
  /** When the first and the last of its rows were; null without a column of times. */
  from_time: moment.nullable(),
  to_time: moment.nullable(),
  /** The metric of its rows. */
  value: z.number(),
  /** The limits for a chunk of this size: those of `thresholds`, wider for a short last chunk. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Whether the value lies outside of the limits; never for a chunk of the reference. */
  alert: z.boolean(),
});

/** By what the values were standardised; null where they lie from 0 to 1, or are all the same. */
const standard = z.object({ mean: z.number(), sd: z.number(), rows: z.int() }).nullable();

export const monitorDetector = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('adwin'),
    parameters: z.object({
      delta: z.number(),
      clock: z.int(),
      max_buckets: z.int(),
      min_window_length: z.int(),
      grace_period: z.int(),
      standardised_by: standard,
    }),
    change_points: z.array(z.int()),
  }),
  z.object({
    name: z.literal('page_hinkley'),
    parameters: z.object({
      min_instances: z.int(),
      delta: z.number(),
      threshold: z.number(),
      alpha: z.number(),
      mode: z.literal('both'),
      standardised_by: standard,
    }),
    change_points: z.array(z.int()),
  }),
  z.object({
    name: z.literal('ddm'),
    parameters: z.object({ warm_start: z.int(), warning_threshold: z.number(), drift_threshold: z.number() }),
    change_points: z.array(z.int()),
  }),
]);

/** More about the first change. */
export const monitorChange = z.object({
  /** The line in the file, and the time, of the row at which it was noticed. */
  line: z.int(),
  time: moment.nullable(),
  /** The row at which it most likely began, which is some rows earlier, with its line and its time. */
  began: z.int(),
  began_line: z.int(),
  began_time: moment.nullable(),
  /** The metric of the rows before it began, and of those from then to the next change or the end. */
  before: z.number(),
  after: z.number(),
});

/** The attached JSON of `/monitor`, at full double precision. */
export const monitorReport = z.object({
  schema: z.literal(1),
  command: z.literal('monitor'),
  file: reportFile,
  columns: z.object({
    value: z.string().nullable(),
    actual: z.string().nullable(),
    predicted: z.string().nullable(),
    time: z.string().nullable(),
  }),
  metric: monitorMetric,
  /** Rows count from 0, in the order that was watched. */
  index_base: z.literal(0),
  n_used: z.int(),
  n_dropped: z.int(),
  dropped: z.array(drop),
  /** The metric of all rows. */
  overall: z.number(),
  /** Rows of a chunk; the last one may have fewer. */
  chunk_size: z.int(),
  chunks: z.array(monitorChunk),
  thresholds: z.object({
    /** Mean ± t(k − 1; 0.99865) · s · √(1 + 1 ÷ k) of the k reference chunks, the first of all. */
    method: z.literal('t_prediction'),
    reference_chunks: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  detectors: z.array(monitorDetector),
  /** ADWIN decides. `insufficient`: it saw no change, but among so few rows it hardly could. */
  verdict: z.enum(['none', 'change', 'insufficient']),
  /** The row at which ADWIN first tells a change. */
  first_change: z.int().nullable(),
  change: monitorChange.nullable(),
  assumptions: z.array(worded(monitorAssumption)),
  notes: z.array(worded(monitorNote)),
  /** From the file's SHA-256. Nothing is drawn at random here; it is there as in every report. */
  seed: z.int(),
});

export type MonitorDetector = z.infer<typeof monitorDetector>;
export type MonitorChange = z.infer<typeof monitorChange>;
export type MonitorReport = z.infer<typeof monitorReport>;

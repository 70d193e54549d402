import { controlLimits } from '../../stats/control-limits.ts';
import { chunkRows, type RowSpan } from './chunk-rows.ts';
import { figureOf } from './figure-of.ts';
import type { MonitorMetric } from './monitor-metric.ts';
import type { MonitorNote } from './monitor-notes.ts';

type JudgedChunk = RowSpan & { value: number; low: number | null; high: number | null; alert: boolean };

export type JudgedChunks = {
  chunks: JudgedChunk[];
  /** How many of the chunks, from the first, the limits come from; 0 where there are no limits. */
  reference: number;
  low: number | null;
  high: number | null;
  notes: MonitorNote[];
};

/** The reference has at least this many chunks, and at least one more is needed to be judged. */
const LEAST_REFERENCE = 5;

/** The metric of each chunk beside the limits of the first third of them. Without six chunks there are no limits. */
export function judgeChunks(metric: MonitorMetric, watched: Float64Array, size: number): JudgedChunks {
  const figures = chunkRows(watched.length, size).map((span) => ({
    ...span,
    value: figureOf(metric, watched, span.from, span.to),
  }));
  const reference = Math.max(LEAST_REFERENCE, Math.floor(figures.length / 3));
  if (figures.length <= reference) {
    const params = { chunks: figures.length, needed: LEAST_REFERENCE + 1, size };
    const chunks = figures.map((chunk) => ({ ...chunk, low: null, high: null, alert: false }));
    return { chunks, reference: 0, low: null, high: null, notes: [{ code: 'few_chunks', params }] };
  }
  const start = figures.slice(0, reference).map(({ value }) => value);
  const { centre, sd, low, high } = controlLimits(start);
  const chunks = figures.map((chunk, at) => {
    const limits = chunk.n === size ? { low, high } : controlLimits(start, chunk.n / size);
    const own = { low: limits.low, high: limits.high };
    return { ...chunk, ...own, alert: at >= reference && isOutside(chunk.value, own) };
  });
  const notes: MonitorNote[] = [];
  if (sd === 0) notes.push({ code: 'constant_reference', params: { chunks: reference, value: centre } });
  const last = chunks.at(-1);
  if (last && last.n < size) notes.push({ code: 'short_last_chunk', params: { n: last.n, size } });
  return { chunks, reference, low, high, notes };
}

/** Further out than rounding: means of the same values in chunks of two sizes can differ in their last digit. */
function isOutside(value: number, { low, high }: { low: number; high: number }): boolean {
  const slack = 1e-12 * Math.max(Math.abs(low), Math.abs(high), Math.abs(value));
  return value < low - slack || value > high + slack;
}

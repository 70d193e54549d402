import type { DriftNote } from './drift-notes.ts';
import type { ExaminedColumn } from './examine-columns.ts';

/** Dates by which the whole reference comes after the current sample: the two were probably given the wrong way round. */
export function laterReference(columns: readonly ExaminedColumn[]): DriftNote[] {
  const later = columns.find(({ reference, current }) => {
    if (reference.kind !== 'date' || current.kind !== 'date') return false;
    return earliest(reference.values) > latest(current.values);
  });
  return later ? [{ code: 'reference_is_later', params: { column: later.pair.name } }] : [];
}

/** NaN where there is none, which is neither before nor after anything. */
function earliest(times: Float64Array): number {
  return times.reduce((least, time) => Math.min(least, time), times[0] ?? Number.NaN);
}

function latest(times: Float64Array): number {
  return times.reduce((most, time) => Math.max(most, time), times[0] ?? Number.NaN);
}

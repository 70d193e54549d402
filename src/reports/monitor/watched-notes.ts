import { autocovariance } from '../../stats/comparison/autocovariance.ts';
import type { Standardised } from '../../stats/detection/standardise.ts';
import { isConstant } from '../../stats/is-constant.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { MonitorNote } from './monitor-notes.ts';

/**
 * Below this, times √n, the spread of values from 0 to 1 is so small that ADWIN's bound consists of the term that does
 * not depend on it: √(2·m·σ²·d) < ⅔·m·d with halves of n ÷ 2 rows (m = 4 ÷ n) and d = 8.5.
 */
const BLUNT = Math.sqrt((2 / 9) * 4 * 8.5);

/** A weaker resemblance of neighbours changes nothing that matters, however surely it is there. */
const SLIGHT = 0.1;

/** What about the values themselves makes a detector see too little or too much. `until` is where the first change began. */
export function watchedNotes(
  values: Float64Array,
  { standard, constantStart }: Standardised,
  until: number,
): MonitorNote[] {
  if (isConstant(values)) return [{ code: 'constant_values', params: { value: values[0] ?? 0 } }];
  const notes: MonitorNote[] = [];
  if (standard && constantStart) notes.push({ code: 'constant_start', params: { rows: standard.rows } });
  const unchanged = values.subarray(0, until);
  const sd = standardDeviation(unchanged);
  const binary = values.every((value) => value === 0 || value === 1);
  if (!standard && !binary && sd * Math.sqrt(unchanged.length) < BLUNT) {
    notes.push({ code: 'small_spread', params: { sd } });
  }
  const correlation = sd > 0 ? correlationOfNeighbours(unchanged) : 0;
  if (correlation > Math.max(SLIGHT, 2 / Math.sqrt(unchanged.length))) {
    notes.push({ code: 'autocorrelated', params: { correlation } });
  }
  return notes;
}

function correlationOfNeighbours(values: Float64Array): number {
  const variance = autocovariance(values, 0);
  return variance > 0 && Number.isFinite(variance) ? autocovariance(values, 1) / variance : 0;
}

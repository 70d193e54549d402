import { blockLength } from '../../stats/block-length.ts';
import { errorsOf } from '../../stats/errors.ts';
import { lagOneAutocorrelation } from '../../stats/lag-one-autocorrelation.ts';
import { rmseInterval } from '../../stats/rmse-interval.ts';
import type { RmseNote } from './rmse-notes.ts';
import type { RmseInterval } from './rmse-report-schema.ts';
import type { Pairs } from './usable-pairs.ts';

export type NotedInterval = { interval: RmseInterval | null; notes: RmseNote[] };

/** The interval of the RMSE, or why there is none; for rows in the order of `time`, that they depend on each other. */
export function intervalOf({ actual, predicted }: Pairs, time: string | null, seed: number): NotedInterval {
  const n = actual.length;
  const interval = rmseInterval(actual, predicted, { seed, ordered: time !== null });
  switch (interval) {
    case 'one_row':
      return { interval: null, notes: [{ code: 'interval_one_row', params: {} }] };
    case 'constant_errors':
      return { interval: null, notes: [{ code: 'interval_constant_errors', params: {} }] };
    case 'one_block':
      return { interval: null, notes: [{ code: 'interval_one_block', params: { n } }] };
    default:
      return {
        interval: { metric: 'rmse', ...interval },
        notes: time === null ? [] : [orderedRows(actual, predicted, time)],
      };
  }
}

function orderedRows(actual: Float64Array, predicted: Float64Array, column: string): RmseNote {
  const n = actual.length;
  const resemblance = lagOneAutocorrelation(errorsOf(actual, predicted)) ?? 0;
  const autocorrelation = Math.abs(resemblance) > 2 / Math.sqrt(n) ? resemblance : null;
  return { code: 'ordered_rows', params: { column, block: blockLength(n), autocorrelation } };
}

import { adwinSmallestShift } from '../../stats/detection/smallest-shift.ts';
import type { Standardised } from '../../stats/detection/standardise.ts';
import { isConstant } from '../../stats/is-constant.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import { figureOfMean } from './figure-of.ts';
import type { MonitorMetric } from './monitor-metric.ts';
import type { MonitorNote } from './monitor-notes.ts';

/** How large a lasting change had to be to be seen: "nothing changed" means no more than that. */
export function smallestVisible(
  metric: MonitorMetric,
  watched: Float64Array,
  { values, standard }: Standardised,
): MonitorNote[] {
  if (isConstant(watched)) return [];
  const shift = adwinSmallestShift(values.length, standardDeviation(values)) * (standard?.sd ?? 1);
  const average = mean(watched);
  const change = Math.abs(figureOfMean(metric, average + shift) - figureOfMean(metric, average));
  return [{ code: 'smallest_visible', params: { change, metric } }];
}

import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * How far each value lies from the mean of all, in their unit; together they are 0.
 *
 * The mean of large values that differ little is rounded by more than they differ, so what is left of it is taken off
 * once more: the corrected two-pass algorithm (Chan, Golub and LeVeque, 1983).
 */
export function deviations(values: Numbers): Float64Array {
  const centre = mean(values);
  const away = mapNumbers(values, (value) => value - centre);
  const rest = mean(away);
  return rest === 0 ? away : mapNumbers(away, (distance) => distance - rest);
}

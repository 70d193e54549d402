import { largestMagnitude } from './largest-magnitude.ts';
import { mapNumbers } from './map-numbers.ts';
import type { Numbers } from './numbers.ts';
import { sum } from './sum.ts';

/**
 * The mean: the sum over the number of values. NaN for an empty sample; also where the sum overflows but the mean does
 * not, the mean.
 *
 * @example mean([1, 2, 6]); // 3
 */
export function mean(values: Numbers): number {
  const total = sum(values);
  if (Number.isFinite(total)) return total / values.length;
  const scale = largestMagnitude(values);
  if (!Number.isFinite(scale)) return total;
  return sum(mapNumbers(values, (value) => value / scale / values.length)) * scale;
}

import type { Numbers } from './numbers.ts';

/** The largest absolute value, 0 for an empty sample. A loop, because `Math.max(...values)` throws near 125,000 values. */
export function largestMagnitude(values: Numbers): number {
  let largest = 0;
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0));
  return largest;
}

import type { Numbers } from './numbers.ts';
import { quantileSorted } from './quantile-sorted.ts';

/** The median: half of the values are below it. NaN for an empty sample. */
export function median(values: Numbers): number {
  return quantileSorted(Float64Array.from(values).sort(), 0.5);
}

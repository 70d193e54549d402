import type { Numbers } from '../numbers.ts';
import { sum } from '../sum.ts';

/**
 * Counts as shares that add up to 1; shares stay what they are.
 *
 * @throws RangeError when nothing is counted
 */
export function sharesOf(counts: Numbers): Float64Array {
  const total = sum(counts);
  if (!(total > 0)) throw new RangeError('No rows: no shares');
  return Float64Array.from(counts, (count) => count / total);
}

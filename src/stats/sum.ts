import type { Numbers } from './numbers.ts';

/**
 * The sum, as if computed with twice the digits and then rounded.
 *
 * Kahan's compensated sum as improved by Neumaier (1974). simple-statistics has it too, but its types take plain arrays
 * only, and ours are typed arrays.
 *
 * @example sum([1e100, 1, -1e100]); // 1
 */
export function sum(values: Numbers): number {
  let total = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // Once the total overflows, what was "lost" is no longer a number.
  return Number.isFinite(total) ? total + lost : total;
}

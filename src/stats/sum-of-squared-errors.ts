import type { Numbers } from './numbers.ts';

/** So many squares are added up plainly before their sum is added with care. */
const PLAIN = 256;

/**
 * Σ (predictedᵢ − actualᵢ)², to about 14 digits for any number of rows: plain sums of 256 squares, which are none of
 * them negative, and a compensated sum of those (Kahan, 1965). It holds no errors in memory, and so runs at the speed at
 * which memory is read.
 *
 * Not finite, or of too few digits, where the squares leave the range of a double: see {@link keepsItsDigits}.
 */
export function sumOfSquaredErrors(actual: Numbers, predicted: Numbers): number {
  let total = 0;
  let lost = 0;
  for (let from = 0; from < actual.length; from += PLAIN) {
    const to = Math.min(actual.length, from + PLAIN);
    let plain = 0;
    for (let row = from; row < to; row++) {
      const error = (predicted[row] ?? 0) - (actual[row] ?? 0);
      plain += error * error;
    }
    const added = plain - lost;
    const next = total + added;
    lost = next - total - added;
    total = next;
  }
  return total;
}

/** Whether no square of a sum of `n` was so large that it overflowed, and the largest not so small that it lost digits. */
export function keepsItsDigits(squares: number, n: number): boolean {
  return squares < Number.POSITIVE_INFINITY && squares > n * 1e-280;
}

import type { Numbers } from './numbers.ts';
import { stateOf } from './random/xoshiro128.ts';

/**
 * The means of `resamples` bootstrap samples (Efron, 1979): each as many rows as there are, drawn with replacement, for
 * rows that do not depend on each other. The same seed draws the same rows: those of `drawIndex(xoshiro128(seed), n)`.
 *
 * The generator is written out once more here, since a call for each of the millions of draws takes three times as long.
 */
export function bootstrapMeans(values: Numbers, resamples: number, seed: number): Float64Array {
  const n = values.length;
  const means = new Float64Array(resamples);
  const scale = n / 0x1_0000_0000;
  let [a, b, c, d] = stateOf(seed);
  for (let resample = 0; resample < resamples; resample++) {
    let total = 0;
    for (let draw = 0; draw < n; draw++) {
      const product = Math.imul(b, 5);
      const random = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      total += values[Math.floor(random * scale)] ?? 0;
    }
    means[resample] = total / n;
  }
  return means;
}

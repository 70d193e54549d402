import { normalQuantile } from '../../../src/stats/normal-quantile.ts';
import { xoshiro128 } from '../../../src/stats/random/xoshiro128.ts';

/** Independent standard normal values, the same ones for the same seed. */
export function normals(n: number, seed: number): Float64Array {
  const random = xoshiro128(seed);
  return Float64Array.from({ length: n }, () => normalQuantile((random() + 0.5) / 2 ** 32));
}

/** Normal values each of which keeps a share of the one before. */
export function lasting(n: number, share: number, seed: number): Float64Array {
  const values = normals(n, seed);
  for (let at = 1; at < n; at++) values[at] = (values[at] ?? 0) + share * (values[at - 1] ?? 0);
  return values;
}

/** How many of `trials` seeds it holds for. */
export function countSeeds(trials: number, holds: (seed: number) => boolean): number {
  return Array.from({ length: trials }, (_, seed) => holds(seed + 1)).filter(Boolean).length;
}

import type { Random32 } from '../../stats/random/xoshiro128.ts';

/** Draws from a standard normal distribution, by Box and Muller (1958). */
export function normalDraws(random: Random32): () => number {
  return () =>
    Math.sqrt(-2 * Math.log((random() + 0.5) / 2 ** 32)) * Math.cos((2 * Math.PI * random()) / 2 ** 32);
}

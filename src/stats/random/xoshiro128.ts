/** Draws a whole number from 0 to 2³² − 1. */
export type Random32 = () => number;

/**
 * xoshiro128** 1.1 (Blackman and Vigna, 2021), a generator of 32-bit numbers with a period of 2¹²⁸ − 1. The same seed
 * draws the same numbers on every machine, so that a resampled interval can be had again.
 *
 * @param seed 32 bits; spread over the state by SplitMix32, since a state of mostly zeros starts badly.
 */
export function xoshiro128(seed: number): Random32 {
  return xoshiro128From(stateOf(seed));
}

/** The four words that a seed begins with, for loops that cannot afford a call for each draw. */
export function stateOf(seed: number): [number, number, number, number] {
  const next = splitMix32(seed);
  return [next(), next(), next(), next()];
}

/** The generator from a state of its own: four 32-bit words, not all 0. */
export function xoshiro128From(state: readonly [number, number, number, number]): Random32 {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result >>> 0;
  };
}

/** Draws an index below `size` (up to 2²⁰ or so: the unevenness is size ÷ 2³²). */
export function drawIndex(random: Random32, size: number): number {
  return Math.floor((random() * size) / 0x1_0000_0000);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}

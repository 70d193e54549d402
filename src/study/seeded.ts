/** A source of uniform draws in [0, 1). */
export type Draw = () => number;

/**
 * A reproducible stream of draws from a 32-bit seed: Mulberry32 (Tommy Ettinger, 2017; period 2^32).
 *
 * For shuffling options and breaking ties, where a stored seed must give the same result for ever.
 * Not for secrets, and not for statistics: one stream does not even visit every 32-bit value.
 */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import type { Numbers } from '../numbers.ts';

/** No part shorter than this is compared: a single odd value at the edge is no change. */
const SHORTEST = 5;

/**
 * The row at which a change of mean most likely began, once it is known that one happened between the rows `from` and
 * `to` (both included): where the values before and after differ most for their number. For normal values of one spread
 * it is the most likely row.
 *
 * Source: Hinkley (1970), Inference about the change-point in a sequence of random variables.
 */
export function likelyStart(values: Numbers, from: number, to: number): number {
  const n = to - from + 1;
  let total = 0;
  for (let row = from; row <= to; row++) total += values[row] ?? 0;
  let best = { row: to, gain: Number.NEGATIVE_INFINITY };
  let before = 0;
  for (let row = from + 1; row <= to; row++) {
    before += values[row - 1] ?? 0;
    const size = row - from;
    if (size < SHORTEST || n - size < SHORTEST) continue;
    const apart = before / size - (total - before) / (n - size);
    const gain = apart * apart * size * (n - size);
    if (gain > best.gain) best = { row, gain };
  }
  return best.row;
}

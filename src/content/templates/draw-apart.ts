import type { Chance, DrawnNumber } from '../../study/types.ts';

/**
 * Draws until no trap can be taken for the answer: numbers drawn at random sometimes make a usual mistake come out right.
 * The same chance still gives the same numbers.
 *
 * @param draw finds such numbers sooner or later
 */
export function drawApart(chance: Chance, draw: (chance: Chance) => DrawnNumber): DrawnNumber {
  for (;;) {
    const drawn = draw(chance);
    const { answer, tolerance, traps } = drawn;
    const isApart = Object.values(traps).every((trap) => Math.abs(trap - answer) > 2 * tolerance);
    if (isApart) return drawn;
  }
}

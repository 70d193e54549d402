import { ADWIN, type AdwinParameters } from './adwin.ts';

/** A normal value lies above this in four of five draws, in standard deviations: with it a shift is seen that often. */
const FOUR_OF_FIVE = 0.8416;

/**
 * The smallest shift of the mean that {@link createAdwin} sees in about four of five streams, where it happens in the
 * middle of `n` values with the standard deviation `sd`: its own bound for two halves, and the chance by which the means
 * of the halves differ. A shift near either end must be larger.
 *
 * @param n at least twice the shortest window
 */
export function adwinSmallestShift(n: number, sd: number, parameters: AdwinParameters = ADWIN): number {
  const { delta, minWindowLength } = parameters;
  const doubt = Math.log((2 * Math.log(n)) / delta);
  const inverse = 2 / (n / 2 - minWindowLength + 1);
  const bound = sd * Math.sqrt(2 * inverse * doubt) + (2 / 3) * doubt * inverse;
  return bound + FOUR_OF_FIVE * sd * (2 / Math.sqrt(n));
}

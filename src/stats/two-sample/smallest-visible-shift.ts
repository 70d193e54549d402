/** The sum of the normal quantiles of 0.975 and 0.8: a test at 0.05 sees such a shift four times in five. */
const VISIBLE = 2.8;

/**
 * The smallest shift of the mean, in standard deviations, that samples of these sizes usually show: at a level of 0.05 it
 * is found with a probability of about 80 %.
 */
export function smallestVisibleShift(n: number, m: number): number {
  return VISIBLE * Math.sqrt(1 / n + 1 / m);
}

import { mean } from '../mean.ts';

/** The root of the mean of squared errors, in their unit. */
export function scaledRmse(squares: Float64Array): number {
  return Math.sqrt(mean(squares));
}

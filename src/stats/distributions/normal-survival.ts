import { normalCdf } from '../normal-cdf.ts';

/** The share of a standard normal distribution above `z`, with its digits also where it is 1e-300. */
export function normalSurvival(z: number): number {
  return normalCdf(-z);
}

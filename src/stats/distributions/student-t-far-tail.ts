import { logGamma } from './log-gamma.ts';

/** Beyond this many √dof the square of t would drown its 1 in `1 + t² ÷ dof`, and the first term of the tail is exact. */
export const FAR = 1e9;

/**
 * log (P(T > t) · (t ÷ √dof)^dof) for Student's t distribution, which no longer depends on t where t ÷ √dof > {@link FAR}:
 * x^a ÷ (2 a B(a, ½)) with x = dof ÷ t² and a = dof/2, the first term of DLMF 8.17.8.
 */
export function logFarTail(dof: number): number {
  return logGamma((dof + 1) / 2) - logGamma(dof / 2) - logGamma(0.5) - Math.log(dof);
}

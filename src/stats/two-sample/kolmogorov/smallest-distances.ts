import { stirlingError } from '../../distributions/stirling-error.ts';

/**
 * P(Dₙ ≤ d) where 1/2 < n d ≤ 1: n! ÷ nⁿ · (2 n d − 1)ⁿ (Ruben and Gambino, 1982). By Stirling's formula with its error,
 * so that neither n! nor nⁿ is formed.
 */
export function smallestDistances(n: number, d: number): number {
  return Math.sqrt(2 * Math.PI * n) * Math.exp(stirlingError(n) - n + n * Math.log(2 * n * d - 1));
}

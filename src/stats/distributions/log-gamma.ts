import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * log Γ(x) for x > 0, to about 14 digits; beside its zeros at 1 and 2 to as many decimals. log (n!) is `logGamma(n + 1)`.
 *
 * Stirling's formula with what it leaves out (DLMF 5.11.1).
 *
 * @throws RangeError for x ≤ 0 and NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log Γ is not defined here at ${x}`);
  if (x === Number.POSITIVE_INFINITY) return x;
  // Not (x − ½) log x − x: that difference of two large numbers overflows before log Γ does.
  return (x - 0.5) * (Math.log(x) - 1) - 0.5 + HALF_LOG_TWO_PI + stirlingError(x);
}

import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The probability of exactly so many successes and failures, each success having probability `p` and each failure `q`:
 * C(n, successes) · p^successes · q^failures with n = successes + failures. `q` is an argument, because 1 − p has lost
 * the digits of a small q.
 *
 * By Loader's saddle-point expansion (2000), to about 13 digits also where it is 1e-300. The counts need not be whole:
 * the incomplete beta function is made of the same term.
 */
export function binomialPmf(successes: number, failures: number, p: number, q: number): number {
  if (p <= 0) return successes === 0 ? 1 : 0;
  if (q <= 0) return failures === 0 ? 1 : 0;
  if (successes === 0) return powerOfComplement(failures, p, q);
  if (failures === 0) return powerOfComplement(successes, q, p);
  const n = successes + failures;
  const exponent =
    stirlingError(n) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, n * p) -
    deviance(failures, n * q);
  return Math.exp(exponent) * Math.sqrt(n / successes / failures / (2 * Math.PI));
}

/** base^times, where base = 1 − complement. */
function powerOfComplement(times: number, complement: number, base: number): number {
  return Math.exp(times * (complement < base ? Math.log1p(-complement) : Math.log(base)));
}

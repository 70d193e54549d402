import { binomialPmf } from '../../distributions/binomial-pmf.ts';

/** A term this much smaller than the sum, and all beyond it, change no digit. */
const NEGLIGIBLE = 1e-20;

/** Of more rows than this not every term is computed. */
const ENOUGH_TERMS = 4096;

/**
 * P(Dₙ⁺ ≥ d) for Smirnov's one-sided statistic of n rows: the exact sum of Birnbaum and Tingey (1951), here as
 * Σ d ÷ p · Binomial(v; n, p) with p = d + v ÷ n, v from 0 to n (1 − d). All terms are positive. They are added from the
 * middle outwards until they no longer count.
 *
 * Of many rows the terms are a smooth bump that vanishes at both ends, of which every k-th term times k is the same sum
 * to 12 digits: the trapezoid rule.
 */
export function smirnovSurvival(n: number, d: number): number {
  const last = Math.floor(n * (1 - d));
  const middle = Math.floor(last / 2);
  const step = Math.ceil(n / ENOUGH_TERMS);
  const term = (v: number) => {
    const p = d + v / n;
    return (d / p) * binomialPmf(v, n - v, p, 1 - v / n - d);
  };
  let total = 0;
  for (let v = middle; v <= last; v += step) {
    const next = term(v);
    total += next;
    if (next < total * NEGLIGIBLE) break;
  }
  for (let v = middle - step; v >= 0; v -= step) {
    const next = term(v);
    total += next;
    if (next < total * NEGLIGIBLE) break;
  }
  return total * step;
}

import { binomialPmf } from '../../distributions/binomial-pmf.ts';

/** A term this much smaller than the sum, and all beyond it, change no digit. */
const NEGLIGIBLE = 1e-20;

/**
 * P(Dₙ⁺ ≥ d) for Smirnov's one-sided statistic of n rows: the exact sum of Birnbaum and Tingey (1951), here as
 * Σ d ÷ p · Binomial(v; n, p) with p = d + v ÷ n, v from 0 to n (1 − d). All terms are positive. They are added from the
 * middle outwards until they no longer count.
 */
export function smirnovSurvival(n: number, d: number): number {
  const last = Math.floor(n * (1 - d));
  const middle = Math.floor(last / 2);
  const term = (v: number) => {
    const p = d + v / n;
    return (d / p) * binomialPmf(v, n - v, p, 1 - v / n - d);
  };
  let total = 0;
  for (let v = middle; v <= last; v++) {
    const next = term(v);
    total += next;
    if (next < total * NEGLIGIBLE) break;
  }
  for (let v = middle - 1; v >= 0; v--) {
    const next = term(v);
    total += next;
    if (next < total * NEGLIGIBLE) break;
  }
  return total;
}

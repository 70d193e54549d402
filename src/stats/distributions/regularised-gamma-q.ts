import { continuedFraction } from './continued-fraction.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Q(a, x) = Γ(a, x) ÷ Γ(a), the share of a gamma distribution of shape `a` above `x`. 1 at x ≤ 0.
 *
 * Beyond a + 1 Legendre's continued fraction, which is exact far out in the tail; before it 1 − P by the series of
 * P(a, x) (DLMF 8.9.2, 8.7.1), where Q is no small number.
 *
 * @throws RangeError unless a > 0.
 */
export function regularisedGammaQ(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) throw new RangeError(`Q(${a}, ${x}) is not defined`);
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const term = gammaTerm(a, x);
  if (x < a + 1) return 1 - term * seriesOfP(a, x);
  if (term === 0) return 0;
  const fraction = continuedFraction(
    (step) => -step * (step - a),
    (step) => x + 2 * step + 1 - a,
  );
  return (term * a) / fraction;
}

/** x^a · e^−x ÷ Γ(a + 1), which is also the probability that a Poisson count of mean x is a. */
function gammaTerm(a: number, x: number): number {
  return Math.exp(-deviance(a, x) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function seriesOfP(a: number, x: number): number {
  let term = 1;
  let series = 1;
  for (let step = 1; term > series * 1e-17; step++) {
    term *= x / (a + step);
    series += term;
  }
  return series;
}

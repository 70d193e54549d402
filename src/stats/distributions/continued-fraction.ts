// Stands for 0 where the method would divide by it (Press et al. call it FPMIN).
const NEARLY_ZERO = 1e-300;
const EXACT = 2 ** -52;
const MOST_STEPS = 10_000_000;

/**
 * The value of b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Press et al., "Numerical Recipes", §5.2),
 * until another step changes nothing.
 *
 * @param numerator aₖ for k = 1, 2, …
 * @param denominator bₖ for k = 0, 1, …
 */
export function continuedFraction(
  numerator: (step: number) => number,
  denominator: (step: number) => number,
): number {
  let value = denominator(0) || NEARLY_ZERO;
  let c = value;
  let d = 0;
  for (let step = 1; step < MOST_STEPS; step++) {
    const top = numerator(step);
    const bottom = denominator(step);
    d = 1 / (bottom + top * d || NEARLY_ZERO);
    c = bottom + top / c || NEARLY_ZERO;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= EXACT) return value;
  }
  throw new Error('A continued fraction did not settle');
}

import { binomialPmf } from './binomial-pmf.ts';

/**
 * The probability that `drawn` of `population` items, taken without putting any back, hold exactly `k` of the `marked`
 * ones. Given the margins of a 2×2 table it is the probability of the table, the stuff of Fisher's exact test.
 *
 * As a ratio of three binomial probabilities (Loader, 2000), which keeps 12 digits also of 1e-300.
 *
 * @throws RangeError unless all are counts and neither `marked` nor `drawn` exceeds `population`.
 */
export function hypergeometricPmf(k: number, population: number, marked: number, drawn: number): number {
  const counts = [population, marked, drawn].every((count) => Number.isInteger(count) && count >= 0);
  if (!counts || marked > population || drawn > population) {
    throw new RangeError(`No ${drawn} of ${population} items of which ${marked} are marked`);
  }
  const unmarked = population - marked;
  if (!Number.isInteger(k) || k < 0 || k > marked || drawn - k < 0 || drawn - k > unmarked) return 0;
  if (drawn === 0 || drawn === population) return 1;
  // Any share would do; with this one none of the three vanishes before the result does.
  const share = drawn / population;
  const rest = (population - drawn) / population;
  return (
    (binomialPmf(k, marked - k, share, rest) / binomialPmf(drawn, population - drawn, share, rest)) *
    binomialPmf(drawn - k, unmarked - (drawn - k), share, rest)
  );
}

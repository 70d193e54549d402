import { chiSquaredSurvival } from '../distributions/chi-squared-survival.ts';
import type { Numbers } from '../numbers.ts';
import { sum } from '../sum.ts';
import { expectedCounts } from './expected-counts.ts';

export type ChiSquaredTest = { statistic: number; dof: number; p: number };

/**
 * Pearson's chi-squared test of independence: do both samples spread alike over the categories? Without Yates'
 * correction, as SciPy's `chi2_contingency(correction=False)`. An approximation that
 * rare categories spoil: see `shareOfLowExpected`.
 *
 * Categories that neither sample has are left out.
 *
 * @param reference rows of each category
 * @param current rows of each category, in the same order
 * @returns null where fewer than two categories have rows: there is nothing to spread over
 * @throws RangeError when the two are not of one length, or a sample has no rows
 */
export function chiSquaredTest(reference: Numbers, current: Numbers): ChiSquaredTest | null {
  const expected = expectedCounts(reference, current);
  const categories = expected.reference.filter((count) => count > 0).length;
  if (categories < 2) return null;
  const terms = new Float64Array(2 * reference.length);
  for (let at = 0; at < reference.length; at++) {
    terms[2 * at] = termOf(reference[at] ?? 0, expected.reference[at] ?? 0);
    terms[2 * at + 1] = termOf(current[at] ?? 0, expected.current[at] ?? 0);
  }
  const statistic = sum(terms);
  return { statistic, dof: categories - 1, p: chiSquaredSurvival(statistic, categories - 1) };
}

function termOf(observed: number, expected: number): number {
  return expected === 0 ? 0 : (observed - expected) ** 2 / expected;
}

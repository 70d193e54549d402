import { chiSquaredTest } from './chi-squared-test.ts';
import { expectedCounts } from './expected-counts.ts';
import { fisherExact, type TwoCounts } from './fisher-exact.ts';
import { shareOfLowExpected } from './share-of-low-expected.ts';

export type TwoProportionTest = { test: 'chi2' | 'fisher'; p: number };

/**
 * Do two samples have the same share of something, for instance of missing cells? Pearson's chi-squared test where every
 * cell of the 2×2 table expects at least five rows (Cochran, 1954), else Fisher's exact test. p is 1 where none or all have it.
 *
 * @param reference how many have it, how many do not
 * @param current likewise
 * @throws RangeError when a sample has no rows
 */
export function twoProportionTest(reference: TwoCounts, current: TwoCounts): TwoProportionTest {
  const expected = expectedCounts(reference, current);
  const test = shareOfLowExpected(expected) === 0 ? chiSquaredTest(reference, current) : null;
  return test === null ? { test: 'fisher', p: fisherExact(reference, current) } : { test: 'chi2', p: test.p };
}

import type { Numbers } from '../numbers.ts';
import { sum } from '../sum.ts';
import { chiSquaredTest } from './chi-squared-test.ts';

/**
 * Cramér's V of the table sample × category, from 0 (both samples spread alike) to 1 (the category tells the sample). For
 * two samples V = √(χ² ÷ rows), without bias correction, as SciPy's `association(method='cramer')`.
 *
 * @returns null where fewer than two categories have rows
 * @throws RangeError when the two are not of one length, or a sample has no rows
 */
export function cramersV(reference: Numbers, current: Numbers): number | null {
  const test = chiSquaredTest(reference, current);
  if (test === null) return null;
  return Math.min(1, Math.sqrt(test.statistic / (sum(reference) + sum(current))));
}

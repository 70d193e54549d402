import type { ExpectedCounts } from './expected-counts.ts';

/** The chi-squared approximation is trusted where cells expect at least so many rows (Cochran, 1954). */
const ENOUGH = 5;

/**
 * The share of cells that expect fewer than five rows. Above a fifth of them the chi-squared p-value is not to be
 * trusted. Categories that neither sample has do not count.
 */
export function shareOfLowExpected({ reference, current }: ExpectedCounts): number {
  let cells = 0;
  let low = 0;
  for (const counts of [reference, current]) {
    for (const count of counts) {
      if (count === 0) continue;
      cells++;
      if (count < ENOUGH) low++;
    }
  }
  return cells === 0 ? 0 : low / cells;
}

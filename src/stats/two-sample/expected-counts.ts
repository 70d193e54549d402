import type { Numbers } from '../numbers.ts';
import { sum } from '../sum.ts';

export type ExpectedCounts = { reference: Float64Array; current: Float64Array };

/**
 * The rows that each sample would have of each category if both spread alike: the category's share of all rows times the
 * sample's rows.
 *
 * @throws RangeError when the two are not of one length, or a sample has no rows
 */
export function expectedCounts(reference: Numbers, current: Numbers): ExpectedCounts {
  const n = sum(reference);
  const m = sum(current);
  if (reference.length !== current.length || !(n > 0 && m > 0)) {
    throw new RangeError(
      `Not two samples: ${n} rows in ${reference.length} and ${m} in ${current.length} categories`,
    );
  }
  const share = (rows: number) =>
    Float64Array.from(reference, (count, at) => ((count + (current[at] ?? 0)) * rows) / (n + m));
  return { reference: share(n), current: share(m) };
}

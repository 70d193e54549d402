import { binomialCdf } from '../distributions/binomial-cdf.ts';
import { clopperPearson } from './clopper-pearson.ts';
import type { PairedTest } from './paired-test.ts';

/** Rows on which only one of two classifiers is right, and all rows. */
export type Disagreement = { onlyFirst: number; onlySecond: number; rows: number };

/**
 * Whether two classifiers differ in accuracy on the same rows: McNemar's exact test (1947). Rows on which both are right
 * or both are wrong say nothing; among the others, equally good models would win like a fair coin.
 *
 * `delta` is accuracy of the first − accuracy of the second. Its interval is that of the coin (Clopper–Pearson), given as
 * many rows on which they differ; there is none where they differ on no row.
 */
export function mcnemar({ onlyFirst, onlySecond, rows }: Disagreement): PairedTest {
  const differing = onlyFirst + onlySecond;
  return {
    delta: (onlyFirst - onlySecond) / rows,
    p: Math.min(1, 2 * binomialCdf(Math.min(onlyFirst, onlySecond), differing, 0.5)),
    method: 'exact',
    resamples: 0,
    interval(level) {
      if (differing === 0) return null;
      const { low, high } = clopperPearson(onlyFirst, differing, level);
      const asDifference = (share: number) => ((2 * share - 1) * differing) / rows;
      return { low: asDifference(low), high: asDifference(high) };
    },
  };
}

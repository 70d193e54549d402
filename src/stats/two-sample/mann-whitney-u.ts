import { normalSurvival } from '../distributions/normal-survival.ts';
import type { PooledSamples } from './pooled-samples.ts';

export type MannWhitneyU = {
  /** How many pairs (reference row, current row) the reference wins; a tie counts as half. */
  u: number;
  p: number;
};

/**
 * The Mann–Whitney U test (Wilcoxon rank sum): does one sample tend to larger values than the other? Two-sided, by the
 * normal approximation with corrections for ties and for continuity, as SciPy's `mannwhitneyu(method='asymptotic')`.
 *
 * p is 1 where every value is the same.
 */
export function mannWhitneyU({ n, m, reference, current }: PooledSamples): MannWhitneyU {
  let wins = 0;
  let tieTerm = 0;
  let referenceBelow = 0;
  let currentBelow = 0;
  for (let at = 0; at < reference.length; at++) {
    const fromReference = (reference[at] ?? 0) - referenceBelow;
    const fromCurrent = (current[at] ?? 0) - currentBelow;
    wins += fromReference * (currentBelow + fromCurrent / 2);
    const tied = fromReference + fromCurrent;
    tieTerm += tied * (tied - 1) * (tied + 1);
    referenceBelow += fromReference;
    currentBelow += fromCurrent;
  }
  const rows = n + m;
  // Both terms under the root are cubes of counts: subtracted first, they lose least.
  const free = rows * (rows - 1) * (rows + 1) - tieTerm;
  if (free <= 0) return { u: wins, p: 1 };
  const spread = Math.sqrt(((n * m) / (12 * rows * (rows - 1))) * free);
  const surplus = Math.max(wins, n * m - wins) - (n * m) / 2;
  return { u: wins, p: Math.min(1, 2 * normalSurvival((surplus - 0.5) / spread)) };
}

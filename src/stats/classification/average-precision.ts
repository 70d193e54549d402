import type { ThresholdCounts } from './threshold-counts.ts';

/**
 * Average precision: the precision at each threshold, weighted by how much recall is gained there, Σ (Rₙ − Rₙ₋₁) Pₙ. It
 * sums up the precision–recall curve without drawing straight lines between its points, which would flatter
 * (Davis and Goadrich, 2006). Scores that say nothing reach the share of the positive class.
 *
 * @returns null where there is no positive case.
 */
export function averagePrecision({
  truePositives,
  falsePositives,
  positives,
}: ThresholdCounts): number | null {
  if (positives === 0) return null;
  let area = 0;
  let before = 0;
  for (let step = 0; step < truePositives.length; step++) {
    const hits = truePositives[step] ?? before;
    area += (hits - before) * (hits / (hits + (falsePositives[step] ?? 0)));
    before = hits;
  }
  return area / positives;
}

import type { ThresholdCounts } from './threshold-counts.ts';

/**
 * The area under the ROC curve: how likely a positive case scores above a negative one, a tie counting half. It is the
 * Mann–Whitney U with midranks, divided by the number of pairs (Hanley and McNeil, 1982), and is counted in whole numbers.
 *
 * @returns null where one of the two classes is absent.
 */
export function rocAuc({
  truePositives,
  falsePositives,
  positives,
  negatives,
}: ThresholdCounts): number | null {
  if (positives === 0 || negatives === 0) return null;
  let twice = 0;
  let hits = 0;
  let alarms = 0;
  for (let step = 0; step < truePositives.length; step++) {
    const nextHits = truePositives[step] ?? hits;
    const nextAlarms = falsePositives[step] ?? alarms;
    twice += (nextAlarms - alarms) * (nextHits + hits);
    hits = nextHits;
    alarms = nextAlarms;
  }
  return twice / (2 * positives * negatives);
}

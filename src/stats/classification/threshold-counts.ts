import type { Numbers } from '../numbers.ts';

/**
 * What a classifier with scores would answer at each threshold: `truePositives[i]` of the positives and
 * `falsePositives[i]` of the negatives score at least `thresholds[i]`. Thresholds descend, one for each distinct score.
 */
export type ThresholdCounts = {
  thresholds: Float64Array;
  truePositives: Uint32Array;
  falsePositives: Uint32Array;
  positives: number;
  negatives: number;
};

/**
 * Counts, for every threshold at once, the cases above it: what ROC and precision–recall curves are drawn from. Cases of
 * one score enter together, so that the order of the file plays no part.
 *
 * Sorts the scores of each side by themselves: a million rows take about a third of a second.
 *
 * @param isPositive 1 for a case of the positive class, 0 for the others
 * @param scores the higher, the surer of the positive class
 * @throws RangeError when the two are not of one length
 */
export function thresholdCounts(isPositive: Numbers, scores: Numbers): ThresholdCounts {
  if (isPositive.length !== scores.length) {
    throw new RangeError(`Not pairs: ${isPositive.length} classes and ${scores.length} scores`);
  }
  const above = sortedScores(isPositive, scores, true);
  const below = sortedScores(isPositive, scores, false);
  const thresholds = new Float64Array(scores.length);
  const truePositives = new Uint32Array(scores.length);
  const falsePositives = new Uint32Array(scores.length);
  let steps = 0;
  let hits = 0;
  let alarms = 0;
  while (hits < above.length || alarms < below.length) {
    const hit = above[above.length - 1 - hits] ?? Number.NEGATIVE_INFINITY;
    const alarm = below[below.length - 1 - alarms] ?? Number.NEGATIVE_INFINITY;
    const threshold = Math.max(hit, alarm);
    while (hits < above.length && above[above.length - 1 - hits] === threshold) hits++;
    while (alarms < below.length && below[below.length - 1 - alarms] === threshold) alarms++;
    thresholds[steps] = threshold;
    truePositives[steps] = hits;
    falsePositives[steps] = alarms;
    steps++;
  }
  return {
    thresholds: thresholds.slice(0, steps),
    truePositives: truePositives.slice(0, steps),
    falsePositives: falsePositives.slice(0, steps),
    positives: above.length,
    negatives: below.length,
  };
}

/** The scores of one side, ascending. */
function sortedScores(isPositive: Numbers, scores: Numbers, wanted: boolean): Float64Array {
  const taken = new Float64Array(scores.length);
  let count = 0;
  for (let at = 0; at < scores.length; at++) {
    if ((isPositive[at] === 1) === wanted) taken[count++] = scores[at] ?? Number.NaN;
  }
  return taken.subarray(0, count).sort();
}

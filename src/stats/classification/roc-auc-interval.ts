import { normalQuantile } from '../normal-quantile.ts';
import { rocAuc } from './roc-auc.ts';
import type { ThresholdCounts } from './threshold-counts.ts';

/**
 * A confidence interval of the area under the ROC curve, for rows that do not depend on each other: the variance of DeLong,
 * DeLong and Clarke-Pearson (1988), on the scale of the log odds, so that it stays within 0 and 1 and fits near its ends
 * (Qin and Hotilovac, 2008).
 *
 * @param level the confidence, such as 0.95
 * @returns null where nothing shows how much the area would vary: fewer than two cases of a class, classes separated without
 *   a mistake (an area of 0 or 1), or one score for all.
 */
export function rocAucInterval(counts: ThresholdCounts, level: number): { low: number; high: number } | null {
  const { truePositives, falsePositives, positives, negatives } = counts;
  const auc = rocAuc(counts);
  if (auc === null || positives < 2 || negatives < 2) return null;
  let ofPositives = 0;
  let ofNegatives = 0;
  let hits = 0;
  let alarms = 0;
  for (let step = 0; step < truePositives.length; step++) {
    const newHits = (truePositives[step] ?? hits) - hits;
    const newAlarms = (falsePositives[step] ?? alarms) - alarms;
    // Which share of the other class each case of this step is on the right side of, a tie counting half.
    const hitPlace = (negatives - alarms - newAlarms / 2) / negatives;
    const alarmPlace = (hits + newHits / 2) / positives;
    ofPositives += newHits * (hitPlace - auc) ** 2;
    ofNegatives += newAlarms * (alarmPlace - auc) ** 2;
    hits += newHits;
    alarms += newAlarms;
  }
  const variance = ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
  if (variance === 0 || auc === 0 || auc === 1) return null;
  const centre = Math.log(auc / (1 - auc));
  const reach = (normalQuantile((1 + level) / 2) * Math.sqrt(variance)) / (auc * (1 - auc));
  return { low: shareOf(centre - reach), high: shareOf(centre + reach) };
}

const shareOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

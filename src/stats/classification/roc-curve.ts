import type { Curve } from './curve.ts';
import type { ThresholdCounts } from './threshold-counts.ts';

/**
 * The ROC curve: to the right the false positive rate, upwards the true positive rate (recall), from (0, 0), where nothing
 * is called positive, to (1, 1), where everything is. Points in the middle of a straight line are left out, as scikit-learn's
 * `roc_curve` does (Fawcett, 2006).
 *
 * @returns null where one of the two classes is absent.
 */
export function rocCurve(counts: ThresholdCounts): Curve | null {
  const { thresholds, truePositives, falsePositives, positives, negatives } = counts;
  if (positives === 0 || negatives === 0) return null;
  const curve: Curve = [{ x: 0, y: 0, threshold: null }];
  let hits = 0;
  let alarms = 0;
  for (let step = 0; step < thresholds.length; step++) {
    const [nowHits, nowAlarms] = [truePositives[step] ?? 0, falsePositives[step] ?? 0];
    const [nextHits, nextAlarms] = [truePositives[step + 1], falsePositives[step + 1]];
    const straight =
      nextHits !== undefined &&
      nextAlarms !== undefined &&
      (nowHits - hits) * (nextAlarms - nowAlarms) === (nextHits - nowHits) * (nowAlarms - alarms);
    if (!straight) {
      curve.push({ x: nowAlarms / negatives, y: nowHits / positives, threshold: thresholds[step] ?? 0 });
    }
    hits = nowHits;
    alarms = nowAlarms;
  }
  return curve;
}

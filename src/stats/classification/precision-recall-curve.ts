import type { Curve } from './curve.ts';
import type { ThresholdCounts } from './threshold-counts.ts';

/**
 * The precision–recall curve: to the right the recall, upwards the precision, from the highest threshold to the lowest.
 * Between two points it is a step, not a straight line (Davis and Goadrich, 2006). Thresholds that add no positive case, and so only lower the
 * precision of a recall that is there already, are left out but for the last.
 *
 * @returns null where there is no positive case.
 */
export function precisionRecallCurve(counts: ThresholdCounts): Curve | null {
  const { thresholds, truePositives, falsePositives, positives } = counts;
  if (positives === 0) return null;
  const curve: Curve = [];
  let before = -1;
  for (let step = 0; step < thresholds.length; step++) {
    const hits = truePositives[step] ?? 0;
    const alarms = falsePositives[step] ?? 0;
    if (hits !== before || step === thresholds.length - 1) {
      curve.push({ x: hits / positives, y: hits / (hits + alarms), threshold: thresholds[step] ?? 0 });
    }
    before = hits;
  }
  return curve;
}

import type { ConfusionMatrix } from './confusion-matrix.ts';
import { matrixTotals } from './matrix-totals.ts';

/**
 * Accuracy: which share of all cases was predicted right. With classes of unequal size it says little: answering the
 * largest class every time already reaches that class's share. scikit-learn's `accuracy_score`.
 *
 * @returns null where there is no case.
 * @example accuracy([[8, 2], [1, 9]]); // 0.85
 */
export function accuracy(confusion: ConfusionMatrix): number | null {
  const { correct, cases } = matrixTotals(confusion);
  return cases === 0 ? null : correct / cases;
}

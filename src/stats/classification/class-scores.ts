import type { ConfusionMatrix } from './confusion-matrix.ts';
import { matrixTotals } from './matrix-totals.ts';

/** How well one class is found. A share whose denominator is 0 is null: it is not defined, and no 0 stands in for it. */
export type ClassScores = {
  /** Of the cases predicted as this class, which share is of it. Null where it was never predicted. */
  precision: number | null;
  /** Of the cases of this class, which share was predicted as it. Null where it never occurs. */
  recall: number | null;
  /** The harmonic mean of both. Null only where the class neither occurs nor is predicted. */
  f1: number | null;
  /** Cases of this class: what `recall` is a share of. */
  support: number;
  /** Predictions of this class: what `precision` is a share of. */
  predicted: number;
  /** Cases of this class that were predicted as it. */
  correct: number;
};

/**
 * Precision, recall and F1 of each class against all others (van Rijsbergen, "Information Retrieval", 1979).
 *
 * F1 = 2 TP ÷ (2 TP + FP + FN), which is 0, and defined, for a class that occurs and is never predicted.
 */
export function classScores(confusion: ConfusionMatrix): ClassScores[] {
  const totals = matrixTotals(confusion);
  return confusion.map((row, own) => {
    const correct = row[own] ?? 0;
    const support = totals.actual[own] ?? 0;
    const predicted = totals.predicted[own] ?? 0;
    return {
      precision: ratio(correct, predicted),
      recall: ratio(correct, support),
      f1: ratio(2 * correct, support + predicted),
      support,
      predicted,
      correct,
    };
  });
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

import type { ConfusionMatrix } from './confusion-matrix.ts';
import { matrixTotals } from './matrix-totals.ts';

/**
 * The Matthews correlation coefficient: how closely predicted and actual classes go together. 1 is perfect, 0 no better
 * than chance, below 0 worse. For more than two classes, R_K of Gorodkin (2004).
 *
 * MCC = (c s − Σ pₖ tₖ) ÷ √((s² − Σ pₖ²) (s² − Σ tₖ²)), with c right answers of s cases, pₖ predictions and tₖ cases of class k
 *
 * @returns null where all cases, or all predictions, are of one class: nothing varies that could go together.
 */
export function matthewsCorrelation(confusion: ConfusionMatrix): number | null {
  const { actual, predicted, correct, cases } = matrixTotals(confusion);
  const together = (a: readonly number[], b: readonly number[]) =>
    a.reduce((total, count, own) => total + count * (b[own] ?? 0), 0);
  const ofPredicted = cases ** 2 - together(predicted, predicted);
  const ofActual = cases ** 2 - together(actual, actual);
  if (ofPredicted === 0 || ofActual === 0) return null;
  return (correct * cases - together(predicted, actual)) / (Math.sqrt(ofPredicted) * Math.sqrt(ofActual));
}

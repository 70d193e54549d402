import type { ConfusionMatrix } from './confusion-matrix.ts';
import { matrixTotals } from './matrix-totals.ts';

/**
 * Cohen's kappa (1960): how far the agreement of predictions and truth exceeds what two raters with these shares would
 * agree on by chance. 1 is perfect, 0 chance, below 0 worse.
 *
 * κ = (observed − expected) ÷ (1 − expected)
 *
 * @returns null where all cases and all predictions are of one and the same class, so that chance alone agrees always.
 */
export function cohensKappa(confusion: ConfusionMatrix): number | null {
  const { actual, predicted, correct, cases } = matrixTotals(confusion);
  // In counts × cases, which are whole numbers: no rounding hides that chance agrees always.
  const expected = actual.reduce((total, count, own) => total + count * (predicted[own] ?? 0), 0);
  const room = cases ** 2 - expected;
  return room === 0 ? null : (correct * cases - expected) / room;
}

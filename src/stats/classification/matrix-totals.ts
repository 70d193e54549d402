import type { ConfusionMatrix } from './confusion-matrix.ts';

/** The sums of a confusion matrix: cases of each class, predictions of each class, right answers, and all cases. */
export type MatrixTotals = { actual: number[]; predicted: number[]; correct: number; cases: number };

/** Adds up the rows, the columns and the diagonal of a confusion matrix. */
export function matrixTotals(confusion: ConfusionMatrix): MatrixTotals {
  const actual = confusion.map((row) => row.reduce((total, count) => total + count, 0));
  const predicted = confusion.map((_, guess) =>
    confusion.reduce((total, row) => total + (row[guess] ?? 0), 0),
  );
  const correct = confusion.reduce((total, row, own) => total + (row[own] ?? 0), 0);
  return { actual, predicted, correct, cases: actual.reduce((total, count) => total + count, 0) };
}

import type { Numbers } from '../numbers.ts';

/** A row for each actual class, and in it how many of its cases were predicted as each class. Both in one order. */
export type ConfusionMatrix = readonly (readonly number[])[];

/**
 * Counts how often each class was predicted as each class; scikit-learn's `confusion_matrix`.
 *
 * @param actual the class of each case, as a whole number from 0
 * @param predicted the class predicted for each case, in the same order
 * @param classes how many classes there are; those that never occur get a row and a column of zeros
 * @throws RangeError when the two are not of one length, or a class is not below `classes`
 * @example confusionMatrix([0, 0, 1], [0, 1, 1], 2); // [[1, 1], [0, 1]]
 */
export function confusionMatrix(actual: Numbers, predicted: Numbers, classes: number): ConfusionMatrix {
  if (actual.length !== predicted.length) {
    throw new RangeError(`Not pairs: ${actual.length} actual and ${predicted.length} predicted classes`);
  }
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let at = 0; at < actual.length; at++) {
    const row = counts[actual[at] ?? -1];
    const guess = predicted[at] ?? -1;
    const before = row?.[guess];
    if (!row || before === undefined) throw new RangeError(`Not a class: ${actual[at]} or ${guess}`);
    row[guess] = before + 1;
  }
  return counts;
}

import { classScores } from './class-scores.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';

/**
 * Balanced accuracy: the mean recall of the classes that occur (Brodersen et al., 2010). Answering one class every time
 * gives 1 ÷ classes, however large that class is.
 *
 * Classes that were only predicted have no recall and are left out, as in scikit-learn.
 *
 * @returns null where there is no case.
 */
export function balancedAccuracy(confusion: ConfusionMatrix): number | null {
  const recalls = classScores(confusion).flatMap(({ recall }) => (recall === null ? [] : [recall]));
  return recalls.length === 0 ? null : recalls.reduce((total, recall) => total + recall, 0) / recalls.length;
}

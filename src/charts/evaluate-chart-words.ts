import type { ConfusionMatrixWords } from './confusion-matrix-words.ts';
import type { CurveWords } from './roc-words.ts';

/** The words on the charts of an evaluation of labels, in the learner's language. */
export type EvaluateChartWords = {
  matrix: Omit<ConfusionMatrixWords, 'cells'>;
  /** The four cells of two classes, by whether the actual and the predicted label are the positive one. */
  cells: { truePositive: string; falseNegative: string; falsePositive: string; trueNegative: string };
  roc: CurveWords;
  precisionRecall: CurveWords;
};

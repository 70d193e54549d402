import { accuracy } from '../../stats/classification/accuracy.ts';
import { averagedScores } from '../../stats/classification/averaged-scores.ts';
import { balancedAccuracy } from '../../stats/classification/balanced-accuracy.ts';
import { classScores } from '../../stats/classification/class-scores.ts';
import { cohensKappa } from '../../stats/classification/cohens-kappa.ts';
import { confusionMatrix } from '../../stats/classification/confusion-matrix.ts';
import { matthewsCorrelation } from '../../stats/classification/matthews-correlation.ts';
import { classificationWarnings } from './classification-warnings.ts';
import type { EvaluateNote, LabelOccurrence } from './evaluate-notes.ts';
import type { EvaluateReport } from './evaluate-report-schema.ts';
import { labelNotes } from './label-notes.ts';
import type { LabelPairs } from './label-pairs.ts';
import { shareInterval } from './share-interval.ts';

type LabelFigures = Pick<
  EvaluateReport,
  | 'labels'
  | 'confusion'
  | 'accuracy'
  | 'accuracy_interval'
  | 'baseline'
  | 'balanced_accuracy'
  | 'per_class'
  | 'macro'
  | 'micro'
  | 'weighted'
  | 'mcc'
  | 'kappa'
>;

/** Every figure of the labels alone, of at least one row, and what to mind about them. */
export function labelFigures({ labels, actual, predicted }: LabelPairs): {
  figures: LabelFigures;
  occurrences: LabelOccurrence[];
  notes: EvaluateNote[];
} {
  const confusion = confusionMatrix(actual, predicted, labels.length);
  const classes = classScores(confusion);
  const n = actual.length;
  const right = classes.reduce((total, { correct }) => total + correct, 0);
  const interval = shareInterval(right, n);
  const share = accuracy(confusion);
  const balanced = balancedAccuracy(confusion);
  if (!interval || share === null || balanced === null) throw new RangeError('No rows to evaluate');

  const most = classes.reduce(
    (best, { support }, at) => (support > (classes[best]?.support ?? 0) ? at : best),
    0,
  );
  const baseline = { label: labels[most] ?? '', accuracy: (classes[most]?.support ?? 0) / n };
  const occurrences = classes.map(({ support, predicted }, at) => ({
    label: labels[at] ?? '',
    actual: support,
    predicted,
  }));
  const figures: LabelFigures = {
    labels,
    confusion: confusion.map((row) => [...row]),
    accuracy: share,
    accuracy_interval: interval,
    baseline: { predictor: 'most_frequent', ...baseline },
    balanced_accuracy: balanced,
    per_class: classes.map(({ precision, recall, f1, support, predicted, correct }, at) => ({
      label: labels[at] ?? '',
      precision,
      precision_interval: shareInterval(correct, predicted),
      recall,
      recall_interval: shareInterval(correct, support),
      f1,
      support,
      predicted,
    })),
    ...averagedScores(classes),
    mcc: matthewsCorrelation(confusion),
    kappa: cohensKappa(confusion),
  };
  const warnings = classificationWarnings({ labels, classes, accuracy: share, low: interval.low, baseline });
  return { figures, occurrences, notes: [...labelNotes(occurrences), ...warnings] };
}

import type { ClassScores } from '../../stats/classification/class-scores.ts';
import type { EvaluateNote } from './evaluate-notes.ts';

/** Below this many rows the figures are only a hint. */
const ADVISED_ROWS = 30;
/** From this share of one class on, accuracy hides the others. */
const IMBALANCED = 0.8;

type Evaluated = {
  labels: readonly string[];
  classes: readonly ClassScores[];
  accuracy: number;
  /** The lower end of the accuracy's interval. */
  low: number;
  baseline: { label: string; accuracy: number };
};

/** What looks wrong about a classification although its figures are right. */
export function classificationWarnings({
  labels,
  classes,
  accuracy,
  low,
  baseline,
}: Evaluated): EvaluateNote[] {
  const n = classes.reduce((total, { support }) => total + support, 0);
  const notes: EvaluateNote[] = [];
  const theOnly = (countOf: (one: ClassScores) => number) => {
    const at = classes.findIndex((one) => countOf(one) === n);
    return at === -1 ? undefined : labels[at];
  };
  const onlyActual = theOnly(({ support }) => support);
  const onlyPredicted = theOnly(({ predicted }) => predicted);

  if (onlyActual !== undefined) notes.push({ code: 'one_actual_class', params: { label: onlyActual } });
  if (onlyPredicted !== undefined && onlyActual === undefined) {
    notes.push({ code: 'one_predicted_class', params: { label: onlyPredicted } });
  }
  if (onlyActual !== undefined && onlyActual === onlyPredicted) {
    notes.push({ code: 'kappa_undefined', params: { label: onlyActual } });
  }
  const { label } = baseline;
  // Of one class only, the baseline is right always and says nothing.
  if (onlyActual === undefined) {
    if (accuracy === 1 && n >= ADVISED_ROWS) notes.push({ code: 'too_good', params: { n } });
    if (accuracy <= baseline.accuracy) {
      notes.push({ code: 'not_above_baseline', params: { accuracy, baseline: baseline.accuracy, label } });
    } else if (low <= baseline.accuracy) {
      notes.push({ code: 'near_baseline', params: { low, baseline: baseline.accuracy, label } });
    }
    if (baseline.accuracy >= IMBALANCED) {
      notes.push({ code: 'imbalanced', params: { label, share: baseline.accuracy } });
    }
  }
  if (n < ADVISED_ROWS) notes.push({ code: 'few_rows', params: { n, advised: ADVISED_ROWS } });
  return notes;
}

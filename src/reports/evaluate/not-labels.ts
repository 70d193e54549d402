import type { EvaluateFailure } from './evaluate-failures.ts';
import type { LabelPairs } from './label-pairs.ts';
import type { LabelColumn } from './read-labels.ts';

/** A table of 100 × 100 counts is as much as a report can hold to be read. */
const MOST_LABELS = 100;
/** Classes may be numbers with decimals (0.5, 1.5 …), but not more of them than this. */
const MOST_DECIMAL_LABELS = 20;

type Columns = { actual: LabelColumn; predicted: LabelColumn };

/** Whether the columns hold something else than classes: measurements, probabilities, identifiers. */
export function notLabels(pairs: LabelPairs, { actual, predicted }: Columns): EvaluateFailure | null {
  const { labels } = pairs;
  const cases = pairs.rows.length;
  const classes = [...new Set(pairs.actual)].map((at) => labels[at] ?? '');
  const guesses = [...new Set(pairs.predicted)].map((at) => labels[at] ?? '').map(Number);
  const decimal = (values: readonly number[]) => values.find((value) => !Number.isInteger(value));

  const score = decimal(guesses);
  const allWithin = guesses.every((value) => value >= 0 && value <= 1);
  if (classes.length <= 2 && allWithin && score !== undefined && !classes.includes(String(score))) {
    return { code: 'predicted_is_score', params: { column: predicted.name, example: score, classes } };
  }
  const values = labels.map(Number);
  const numeric = values.every((value) => Number.isFinite(value));
  const fraction = numeric ? decimal(values) : undefined;
  if (fraction !== undefined && labels.length > Math.min(MOST_DECIMAL_LABELS, cases)) {
    const ofActual = decimal(classes.map(Number));
    const column = ofActual === undefined ? predicted.name : actual.name;
    const example = ofActual ?? fraction;
    return { code: 'looks_like_regression', params: { column, example, labels: labels.length } };
  }
  if (labels.length > MOST_LABELS) {
    return { code: 'too_many_labels', params: { labels: labels.length, limit: MOST_LABELS, numeric } };
  }
  return null;
}

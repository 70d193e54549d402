import { mean } from '../../stats/mean.ts';
import { lossChangeInterval } from '../../stats/two-sample/loss-change-interval.ts';
import { lossPermutationTest } from '../../stats/two-sample/loss-permutation-test.ts';
import { adjustedLoss } from './adjusted-loss.ts';
import type { SampleRows } from './choose-samples.ts';
import type { ConceptResult, ConceptVerdict } from './drift-report-schema.ts';
import { type Losses, labelAt, type PairColumns, squaredErrors, wrongLabels } from './row-losses.ts';

/** Fewer rows with a true value than this, on either side, are not judged. */
export const FEWEST_LABELS = 30;
/** A change of the error smaller than this share of the reference's error does not matter. */
const SMALLEST_CHANGE = 0.1;

export type ConceptInput = {
  reference: { sample: SampleRows; columns: PairColumns };
  current: { sample: SampleRows; columns: PairColumns };
  /** Whether any input drifted. */
  inputsMoved: boolean;
  alpha: number;
  seed: number;
};

export type Concept = { result: ConceptResult; labels: string[] | null; without: number };

/**
 * Did the model's error change from one sample to the other, and may that be concept drift? A significant rise of at least a
 * tenth is called `degraded` only where the inputs stayed as they were; else the file cannot tell why it rose, and the verdict
 * is `ambiguous`.
 */
export function assessConcept(input: ConceptInput): Concept {
  const labels = labelsOf(input);
  const { reference, current, unit } = labels
    ? {
        reference: wrongLabels(input.reference.sample, input.reference.columns),
        current: wrongLabels(input.current.sample, input.current.columns),
        unit: 1,
      }
    : squaredErrors(input.reference, input.current);
  const { actual, predicted } = input.reference.columns;
  const empty: ConceptResult = {
    columns: { actual: actual.name, predicted: predicted.name },
    metric: labels ? 'error_rate' : 'rmse',
    reference: null,
    current: null,
    delta: null,
    delta_adjusted: null,
    interval: null,
    p: null,
    effect: { name: 'relative_change', value: null, threshold: SMALLEST_CHANGE },
    labelled_reference: reference.losses.length,
    labelled_current: current.losses.length,
    pending_reference: reference.pending,
    pending_current: current.pending,
    verdict: 'not_assessable',
  };
  const figure = (loss: number) => (labels ? loss : Math.sqrt(loss) * unit);
  const errorOf = ({ losses }: Losses) => (losses.length === 0 ? null : figure(mean(losses)));
  const [before, after] = [errorOf(reference), errorOf(current)];
  const known = { ...empty, reference: before, current: after };
  if (
    before === null ||
    after === null ||
    Math.min(reference.losses.length, current.losses.length) < FEWEST_LABELS
  ) {
    return { result: known, labels, without: 0 };
  }

  const delta = after - before;
  const { p } = lossPermutationTest(reference.losses, current.losses, { seed: input.seed });
  const interval = lossChangeInterval(reference.losses, current.losses, {
    seed: input.seed,
    of: labels ? 'mean' : 'root',
  });
  const adjusted = adjustedLoss(reference, current);
  const change = before === 0 ? null : Math.abs(delta) / before;
  return {
    labels,
    without: adjusted?.without ?? 0,
    result: {
      ...known,
      delta,
      delta_adjusted: adjusted && figure(adjusted.current) - figure(adjusted.reference),
      interval:
        typeof interval === 'string'
          ? null
          : { ...interval, low: interval.low * unit, high: interval.high * unit },
      p,
      effect: { name: 'relative_change', value: change, threshold: SMALLEST_CHANGE },
      verdict: verdictOf({ p, delta, change }, input),
    },
  };
}

function verdictOf(
  { p, delta, change }: { p: number; delta: number; change: number | null },
  { alpha, inputsMoved }: ConceptInput,
): ConceptVerdict {
  if (p >= alpha) return 'none';
  // A reference without any error has no tenth: whatever is wrong now is more.
  if (change !== null && change < SMALLEST_CHANGE) return 'negligible';
  if (delta < 0) return 'improved';
  return inputsMoved ? 'ambiguous' : 'degraded';
}

/**
 * The levels where true values and predictions are labels: texts, or numbers of at most two levels (0 and 1, say); null
 * where they are quantities.
 */
function labelsOf({ reference, current }: ConceptInput): string[] | null {
  const levels = new Set<string>();
  for (const { sample, columns } of [reference, current]) {
    if (columns.actual.kind === 'text') return [];
    for (const column of [columns.actual, columns.predicted]) {
      for (const row of sample.rows) {
        const label = labelAt(column, row);
        if (label !== null) levels.add(label);
        if (levels.size > 2) return null;
      }
    }
  }
  return [...levels].sort();
}

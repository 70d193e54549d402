import { largestMagnitude } from '../../stats/largest-magnitude.ts';
import type { Column } from '../../table/table.ts';
import type { SampleRows } from './choose-samples.ts';

export type PairColumns = { actual: Column; predicted: Column };

/** What a model was wrong by, row by row, in one sample. */
export type Losses = {
  /** Squared errors in units of `LossUnit`², or 1 for a wrong label and 0 for a right one. */
  losses: Float64Array;
  /** The predictions of those rows, in their order. */
  predicted: Float64Array | string[];
  /** Rows with a prediction whose true value has not arrived. */
  pending: number;
};

/**
 * Squared errors of both samples, in a common unit in which none overflows; the root of a mean of them × `unit` is an RMSE.
 */
export function squaredErrors(
  reference: { sample: SampleRows; columns: PairColumns },
  current: { sample: SampleRows; columns: PairColumns },
): { reference: Losses; current: Losses; unit: number } {
  const before = errorsOf(reference);
  const after = errorsOf(current);
  const largest = Math.max(largestMagnitude(before.errors), largestMagnitude(after.errors));
  // Only errors whose squares leave a double's range are measured in another unit than their own.
  const unit = largest > 1e150 || (largest > 0 && largest < 1e-150) ? largest : 1;
  const squared = ({ errors, ...rest }: typeof before): Losses => ({
    ...rest,
    losses: errors.map((error) => (error / unit) ** 2),
  });
  return { reference: squared(before), current: squared(after), unit };
}

function errorsOf({ sample, columns }: { sample: SampleRows; columns: PairColumns }) {
  const actual = numbersOf(columns.actual);
  const predicted = numbersOf(columns.predicted);
  const errors = new Float64Array(sample.rows.length);
  const kept = new Float64Array(sample.rows.length);
  let labelled = 0;
  let pending = 0;
  for (const row of sample.rows) {
    const guess = predicted?.[row] ?? Number.NaN;
    if (!Number.isFinite(guess)) continue;
    const error = guess - (actual?.[row] ?? Number.NaN);
    if (Number.isFinite(error)) {
      kept[labelled] = guess;
      errors[labelled++] = error;
    } else pending++;
  }
  return { errors: errors.slice(0, labelled), predicted: kept.slice(0, labelled), pending };
}

const numbersOf = (column: Column) => (column.kind === 'number' ? column.values : undefined);

/** 1 where the predicted label is not the true one. */
export function wrongLabels(sample: SampleRows, columns: PairColumns): Losses {
  const losses = new Float64Array(sample.rows.length);
  const predicted: string[] = [];
  let pending = 0;
  for (const row of sample.rows) {
    const guess = labelAt(columns.predicted, row);
    if (guess === null) continue;
    const truth = labelAt(columns.actual, row);
    if (truth === null) pending++;
    else {
      losses[predicted.length] = truth === guess ? 0 : 1;
      predicted.push(guess);
    }
  }
  return { losses: losses.slice(0, predicted.length), predicted, pending };
}

/** The cell as a label, or null. */
export function labelAt(column: Column, row: number): string | null {
  if (column.kind === 'text') return column.texts[row] ?? null;
  const value = column.kind === 'number' ? (column.values[row] ?? Number.NaN) : Number.NaN;
  return Number.isFinite(value) ? String(value) : null;
}

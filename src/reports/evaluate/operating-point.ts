import type { EvaluateReport } from './evaluate-report-schema.ts';

/** What the predicted labels reach on the curves of a score. `precision` is null where the class was never predicted. */
export type OperatingPoint = { recall: number; falsePositiveRate: number; precision: number | null };

/** Null where there is no positive class, or not both classes among the actual values. */
export function operatingPoint({
  positive,
  labels,
  confusion,
  per_class,
  n_used,
}: EvaluateReport): OperatingPoint | null {
  const place = positive === null ? -1 : labels.indexOf(positive);
  const figures = per_class[place];
  const found = confusion[place]?.[place];
  if (!figures || found === undefined || figures.recall === null || figures.support === n_used) return null;
  return {
    recall: figures.recall,
    falsePositiveRate: (figures.predicted - found) / (n_used - figures.support),
    precision: figures.precision,
  };
}

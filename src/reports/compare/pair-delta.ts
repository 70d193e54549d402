import type { ComparedPair, CompareReport } from './compare-report-schema.ts';

/** The difference a − b of a pair, whatever it is a difference of. */
export function pairDelta({ delta_rmse, delta_accuracy, delta_score }: ComparedPair): number {
  return delta_rmse ?? delta_accuracy ?? delta_score ?? 0;
}

/** The field that a difference of this metric stands in. */
export function deltaField(metric: CompareReport['metric'], delta: number): Partial<ComparedPair> {
  switch (metric) {
    case 'rmse':
      return { delta_rmse: delta };
    case 'accuracy':
      return { delta_accuracy: delta };
    case 'score':
      return { delta_score: delta };
    default:
      return metric satisfies never;
  }
}

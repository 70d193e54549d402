import type { CompareReport } from './compare-report-schema.ts';
import { pairDelta } from './pair-delta.ts';

/** What a chart of the differences is drawn from: each model against the best, the other way round than in `pairs`. */
export function forestOf(report: CompareReport) {
  const { metric, better, design, n_used, models, pairs } = report;
  const rows = models.map(({ name, metrics }) => {
    const figure = 'rmse' in metrics ? metrics.rmse : 'accuracy' in metrics ? metrics.accuracy : metrics.mean;
    const pair = pairs.find(({ b }) => b === name);
    if (!pair) return { name, figure, kind: 'best' as const, difference: 0, interval: null };
    return {
      name,
      figure,
      kind: pair.verdict === 'tie' ? ('tie' as const) : ('worse' as const),
      difference: 0 - pairDelta(pair),
      interval: pair.interval && { low: 0 - pair.interval.high, high: 0 - pair.interval.low },
    };
  });
  const of = design === 'folds' ? ('folds' as const) : ('rows' as const);
  return { metric, shares: design === 'labels', scoreName: report.score_name, better, of, n: n_used, rows };
}

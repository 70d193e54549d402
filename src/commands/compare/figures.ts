import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportOf } from '../../jobs/table-jobs.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';

type Model = ReportOf<'compare'>['models'][number];
type Pair = ReportOf<'compare'>['pairs'][number];

/** How the figures of a comparison are written: errors and scores as they are, shares of rows in percent. */
export function figuresIn(
  report: ReportOf<'compare'>,
  { words: { compare }, numbers }: Pick<Context, 'words' | 'numbers'>,
) {
  const isShare = report.design === 'labels';
  const show = (value: number) =>
    formatNumber(value, numbers, isShare ? { percent: true, significant: 3 } : {});
  const apart = (value: number) => {
    // From 0, so that no difference has no sign.
    const written = formatNumber(0 + (isShare ? 100 : 1) * value, numbers, { significant: 3 });
    return value > 0 ? `+${written}` : written;
  };
  const withUnit = (value: string) => (isShare ? compare.points(value) : value);
  return {
    /** A value of what models are ranked by. */
    show,
    metric: report.score_name ?? compare.metric[report.metric],
    figure: ({ metrics }: Model) =>
      show('rmse' in metrics ? metrics.rmse : 'accuracy' in metrics ? metrics.accuracy : metrics.mean),
    /** How far the pair's second model is from the first, with the interval: b − a, so that a model is told against the best. */
    difference: (pair: Pair) => {
      const value = withUnit(apart(-deltaOf(pair)));
      return pair.interval
        ? compare.difference(value, apart(-pair.interval.high), apart(-pair.interval.low))
        : compare.differenceAlone(value);
    },
    p: ({ p_adjusted }: Pair) => (p_adjusted === null ? '' : compare.p(p_adjusted, sayInMessage(numbers))),
  };
}

/** The difference a − b, whatever it is a difference of. */
function deltaOf({ delta_rmse, delta_accuracy, delta_score }: Pair): number {
  return delta_rmse ?? delta_accuracy ?? delta_score ?? 0;
}

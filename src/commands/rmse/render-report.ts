import { formatNumber } from '../../i18n/numbers.ts';
import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { ReportParts } from '../tables/spec.ts';

/** A mean error below this share of the RMSE is not named a tendency. */
const SMALL_BIAS = 0.05;

type Wording = Pick<Context, 'words' | 'numbers'>;

export function renderReport({ report, charts }: MadeOf<'rmse'>, context: Wording): ReportParts {
  const { words, numbers } = context;
  const { rmse, tables } = words;
  const say = sayInMessage(numbers);
  const figure = (value: number | null) => (value === null ? tables.undefined : formatNumber(value, numbers));
  const { metrics, baseline, columns } = report;
  return {
    heading: `${rmse.title} ${figure(metrics.rmse)}`,
    sentence: rmse.sentence(figure(metrics.rmse), figure(baseline.rmse)),
    blocks: [figures(report, context), [rmse.columns(quoted(columns.actual), quoted(columns.predicted))]],
    pictures: charts.map(({ png }) => ({
      name: rmse.chartName,
      bytes: png,
      description: rmse.chartAlt(say.number(report.n_used), figure(metrics.rmse), figure(metrics.r2)),
    })),
  };
}

function figures({ metrics, interval }: ReportOf<'rmse'>, { words, numbers }: Wording): string[] {
  const { rmse, tables } = words;
  const figure = (value: number | null) => (value === null ? tables.undefined : formatNumber(value, numbers));
  const range = interval
    ? rmse.interval(
        formatNumber(interval.level, numbers, { percent: true }),
        figure(interval.low),
        figure(interval.high),
      )
    : rmse.noInterval;
  const { over, under, none } = rmse.biasMeans;
  const leaning =
    Math.abs(metrics.bias) <= SMALL_BIAS * metrics.rmse ? none : metrics.bias > 0 ? over : under;
  return [
    `**${rmse.metrics.rmse}** ${figure(metrics.rmse)} (${range})`,
    `**${rmse.metrics.mae}** ${figure(metrics.mae)} · **${rmse.metrics.r2}** ${figure(metrics.r2)}`,
    `**${rmse.metrics.bias}** ${figure(metrics.bias)} (${leaning})`,
  ];
}

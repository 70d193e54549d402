import { formatNumber } from '../../i18n/numbers.ts';
import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { escaped, quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { ReportParts } from '../tables/spec.ts';

/** A mean error below this share of the RMSE is not named a tendency. */
const SMALL_BIAS = 0.05;
/** One largest error is shown for so many rows: of a few rows the chart shows them all. */
const ROWS_PER_WORST = 4;

type Report = ReportOf<'rmse'>;
type Wording = Pick<Context, 'words' | 'numbers'>;

export function renderReport({ report, charts }: MadeOf<'rmse'>, context: Wording): ReportParts {
  const { words, numbers } = context;
  const { rmse } = words;
  const say = sayInMessage(numbers);
  const figure = figuresIn(context);
  const { metrics, baseline, columns } = report;
  const unit = columns.unit === null ? null : escaped(columns.unit);
  const amount = (value: number) => (unit === null ? figure(value) : rmse.amount(figure(value), unit));
  return {
    heading: `${rmse.title} ${amount(metrics.rmse)}`,
    sentence: rmse.sentence(
      amount(metrics.rmse),
      report.n_used === 1 ? null : amount(baseline.rmse),
      unit !== null,
    ),
    blocks: [
      figures(report, context),
      splits(report, context),
      worst(report, context),
      [columnsLine(report, context)],
    ].filter((lines) => lines.length > 0),
    pictures: charts.map(({ png }) => ({
      name: rmse.chartName,
      bytes: png,
      description: rmse.chartAlt(say.number(report.n_used), figure(metrics.rmse), figure(metrics.r2)),
    })),
  };
}

function columnsLine({ columns, splits: scores }: Report, { words: { rmse } }: Wording): string {
  const pair = rmse.columns(quoted(columns.actual), quoted(columns.predicted));
  return scores ? `${pair} · ${rmse.splits.column(quoted(scores.column))}` : pair;
}

function figuresIn({ words, numbers }: Wording): (value: number | null) => string {
  return (value) => (value === null ? words.tables.undefined : formatNumber(value, numbers));
}

function figures({ metrics, interval }: Report, context: Wording): string[] {
  const { rmse } = context.words;
  const figure = figuresIn(context);
  const { over, under, none } = rmse.biasMeans;
  const leaning =
    Math.abs(metrics.bias) <= SMALL_BIAS * metrics.rmse ? none : metrics.bias > 0 ? over : under;
  return [
    `**${rmse.metrics.rmse}** ${figure(metrics.rmse)} (${interval ? range(interval, context) : rmse.noInterval})`,
    `**${rmse.metrics.mae}** ${figure(metrics.mae)} · **${rmse.metrics.r2}** ${figure(metrics.r2)}`,
    `**${rmse.metrics.bias}** ${figure(metrics.bias)} (${leaning})`,
  ];
}

type Range = { level: number; low: number; high: number };

function range({ level, low, high }: Range, context: Wording): string {
  const figure = figuresIn(context);
  const share = formatNumber(level, context.numbers, { percent: true });
  return context.words.rmse.interval(share, figure(low), figure(high));
}

/** Where the table says which rows are for training: the RMSE of each part, and how far they are apart. */
function splits({ splits: scores }: Report, context: Wording): string[] {
  if (!scores) return [];
  const words = context.words.rmse.splits;
  const figure = figuresIn(context);
  const say = sayInMessage(context.numbers);
  const parts = scores.parts.map(({ part, n, rmse }) => words.part(part, figure(rmse), say.number(n)));
  const { gap } = scores;
  if (!gap) return [parts.join(' · ')];
  const between = gap.interval ? range(gap.interval, context) : null;
  return [parts.join(' · '), words.gap(gap.part, figure(gap.rmse), between)];
}

function worst({ worst: rows, n_used }: Report, context: Wording): string[] {
  const { title, row } = context.words.rmse.worst;
  // More digits than elsewhere, so that the values are found again in the table and the error is their difference.
  const figure = (value: number) => formatNumber(value, context.numbers, { significant: 6 });
  const signed = (error: number) => `${error > 0 ? '+' : ''}${figure(error)}`;
  const shown = rows.slice(0, Math.floor(n_used / ROWS_PER_WORST));
  if (shown.length === 0) return [];
  return [
    `**${title}**`,
    ...shown.map(
      (one) => `- ${row(String(one.line), figure(one.actual), figure(one.predicted), signed(one.error))}`,
    ),
  ];
}

import type { MadeOf } from '../../jobs/table-jobs.ts';
import { quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { ReportParts } from '../tables/spec.ts';
import { describeChart } from './describe-chart.ts';
import { type Figures, figuresIn } from './figures.ts';
import { renderClasses } from './render-classes.ts';
import { renderScore } from './render-score.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;

export function renderReport(made: MadeOf<'evaluate'>, context: Wording): ReportParts {
  const { report, charts } = made;
  const { evaluate } = context.words;
  const say = figuresIn(context);
  const { columns, positive } = report;
  const named = [
    evaluate.columns(quoted(columns.actual), quoted(columns.predicted)),
    ...(positive === null ? [] : [evaluate.positiveIs(quoted(positive))]),
  ];
  return {
    heading: `${evaluate.title} ${say.share(report.accuracy)}`,
    sentence: sentences(made, context, say).join(' '),
    blocks: [
      overall(made, context, say),
      renderClasses(report, context),
      renderScore(report, context),
      [named.join(' · ')],
    ],
    pictures: charts.map(({ kind, png }) => ({
      name: evaluate.chartNames[kind],
      bytes: png,
      description: describeChart(kind, report, context),
    })),
  };
}

/** How many were right beside answering the most frequent class always, and what became of the positive class. */
function sentences(
  { report }: MadeOf<'evaluate'>,
  { words: { evaluate }, numbers }: Wording,
  say: Figures,
): string[] {
  const { baseline, n_used: n, labels, confusion, positive, per_class } = report;
  const right = confusion.reduce((total, row, own) => total + (row[own] ?? 0), 0);
  const first = evaluate.sentence(
    say.count(right),
    say.count(n),
    quoted(baseline.label),
    say.count(Math.round(baseline.accuracy * n)),
    say.share(baseline.accuracy),
  );
  const place = positive === null ? -1 : labels.indexOf(positive);
  const figures = per_class[place];
  if (!figures) return [first];
  const found = confusion[place]?.[place] ?? 0;
  const label = quoted(figures.label);
  const inMessage = sayInMessage(numbers);
  return [
    first,
    evaluate.found(label, found, figures.support, inMessage),
    evaluate.alarms(label, found, figures.predicted, inMessage),
  ].filter(Boolean);
}

function overall({ report }: MadeOf<'evaluate'>, context: Wording, say: Figures): string[] {
  const { evaluate } = context.words;
  const { metrics } = evaluate;
  const { accuracy_interval: interval, macro, weighted } = report;
  const level = say.share(interval.level);
  const range = evaluate.interval(level, say.share(interval.low), say.share(interval.high));
  const line = (...figures: readonly (readonly [name: string, value: string])[]) =>
    figures.map(([name, value]) => `**${name}** ${value}`).join(' · ');
  return [
    line([metrics.accuracy, `${say.share(report.accuracy)} (${range})`]),
    line(
      [metrics.balanced, say.share(report.balanced_accuracy)],
      [metrics.mcc, say.figure(report.mcc)],
      [metrics.kappa, say.figure(report.kappa)],
    ),
    line([metrics.macroF1, say.figure(macro.f1)], [metrics.weightedF1, say.figure(weighted.f1)]),
  ];
}

import type { ReportOf } from '../../jobs/table-jobs.ts';
import type { ClassFigures, ShareInterval } from '../../reports/evaluate/evaluate-report-schema.ts';
import { quoted } from '../../ui/escape.ts';
import { shorten } from '../../ui/shorten.ts';
import type { Context } from '../context.ts';
import { figuresIn } from './figures.ts';

/** A phone shows so many classes; all of them are in the attached report. */
const MOST_CLASSES = 5;
const LONGEST_LABEL = 40;

/** Precision, recall and F1 of each class with the rows behind them; of many classes, of those that are found worst. */
export function renderClasses(
  { per_class: classes }: ReportOf<'evaluate'>,
  context: Pick<Context, 'words' | 'numbers'>,
): string[] {
  const { evaluate } = context.words;
  const { count, share, figure } = figuresIn(context);
  const { metrics } = evaluate;
  const all = classes.length <= MOST_CLASSES;
  const shown = all ? classes : weakest(classes);
  const range = (interval: ShareInterval | null, n: number) =>
    interval ? ` (${evaluate.range(share(interval.low), share(interval.high), count(n))})` : '';
  return [
    `**${all ? evaluate.byClass : evaluate.weakest(count(shown.length), count(classes.length))}**`,
    ...shown.map((one) => {
      const precision = `${metrics.precision} ${one.precision === null ? evaluate.noPrecision : share(one.precision)}${range(one.precision_interval, one.predicted)}`;
      const recall = `${metrics.recall} ${share(one.recall)}${range(one.recall_interval, one.support)}`;
      return `- ${quoted(shorten(one.label, LONGEST_LABEL))}: ${precision} · ${recall} · ${metrics.f1} ${figure(one.f1)}`;
    }),
  ];
}

function weakest(classes: readonly ClassFigures[]): ClassFigures[] {
  return classes
    .filter(({ f1 }) => f1 !== null)
    .sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0))
    .slice(0, MOST_CLASSES);
}

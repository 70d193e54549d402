import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportOf } from '../../jobs/table-jobs.ts';
import { quoted } from '../../ui/escape.ts';
import type { Context } from '../context.ts';
import { figuresIn } from './figures.ts';

/** The figures of a score, or nothing where there is none that could be used. */
export function renderScore(
  report: ReportOf<'evaluate'>,
  context: Pick<Context, 'words' | 'numbers'>,
): string[] {
  const { evaluate } = context.words;
  const { metrics } = evaluate;
  const { count, figure } = figuresIn(context);
  const { score, columns, positive, roc_auc_interval: interval } = report;
  if (!score || positive === null || columns.score === undefined) return [];
  const { n_used: n, positives } = score;
  const range = interval
    ? evaluate.interval(
        formatNumber(interval.level, context.numbers, { percent: true }),
        figure(interval.low),
        figure(interval.high),
      )
    : evaluate.noInterval;
  const chance = n === 0 ? null : positives / n;
  return [
    evaluate.scored(quoted(columns.score), quoted(positive), count(n), count(positives)),
    `**${metrics.auc}** ${figure(report.roc_auc ?? null)} (${range}; ${evaluate.byChance(figure(0.5))})`,
    `**${metrics.averagePrecision}** ${figure(report.average_precision ?? null)} (${evaluate.byChance(figure(chance))}) · **${metrics.brier}** ${figure(report.brier ?? null)} · **${metrics.logLoss}** ${figure(report.log_loss ?? null)}`,
  ];
}

import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { plain } from '../../ui/escape.ts';
import type { Context } from '../context.ts';
import { figuresIn } from './figures.ts';

type Chart = MadeOf<'evaluate'>['charts'][number]['kind'];

/** Matrices of more classes are described by their largest mistakes. */
const FEW = 4;
const MISTAKES = 5;

/** What a screen reader says of a picture, with its figures. */
export function describeChart(
  kind: Chart,
  report: ReportOf<'evaluate'>,
  context: Pick<Context, 'words' | 'numbers'>,
): string {
  const { evaluate } = context.words;
  const { count, figure } = figuresIn(context);
  const positive = plain(report.positive ?? '');
  const { n_used: n = 0, positives = 0 } = report.score ?? {};
  switch (kind) {
    case 'confusion':
      return describeMatrix(report, context);
    case 'roc':
      return evaluate.rocAlt(
        positive,
        count(n),
        count(positives),
        figure(report.roc_auc ?? null),
        figure(0.5),
      );
    case 'precision_recall': {
      const chance = figure(n === 0 ? null : positives / n);
      return evaluate.precisionRecallAlt(
        positive,
        count(n),
        figure(report.average_precision ?? null),
        chance,
      );
    }
    default:
      return kind satisfies never;
  }
}

function describeMatrix(
  { labels, confusion, n_used, accuracy }: ReportOf<'evaluate'>,
  context: Pick<Context, 'words' | 'numbers'>,
): string {
  const { evaluate } = context.words;
  const { count, share } = figuresIn(context);
  const name = (at: number) => plain(labels[at] ?? '');
  const details =
    labels.length <= FEW
      ? confusion.map((row, actual) =>
          evaluate.rowAlt(
            name(actual),
            row.map((cell, predicted) => evaluate.cellAlt(count(cell), name(predicted))),
          ),
        )
      : confusion
          .flatMap((row, actual) => row.map((cell, predicted) => ({ actual, predicted, cell })))
          .filter(({ actual, predicted, cell }) => actual !== predicted && cell > 0)
          .sort((a, b) => b.cell - a.cell)
          .slice(0, MISTAKES)
          .map(({ actual, predicted, cell }) =>
            evaluate.mistakeAlt(count(cell), name(actual), name(predicted)),
          );
  return [evaluate.matrixAlt(count(n_used), share(accuracy)), ...details].join(' ');
}

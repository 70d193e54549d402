import type { ReportOf } from '../../jobs/table-jobs.ts';
import { plain } from '../../ui/escape.ts';
import type { Context } from '../context.ts';
import { figuresIn } from './figures.ts';

/** What the picture shows, for who does not see it: every model's verdict and difference, best first. */
export function chartAlt(report: ReportOf<'compare'>, context: Pick<Context, 'words' | 'numbers'>): string {
  const { compare } = context.words;
  const { figure, metric, difference } = figuresIn(report, context);
  const [first] = report.models;
  if (!first) return '';
  return [
    compare.alt.first(plain(first.name), metric, figure(first)),
    ...report.pairs.map((pair) =>
      compare.alt.other(
        plain(pair.b),
        compare.verdict[pair.verdict === 'tie' ? 'tie' : 'worse'],
        difference(pair),
      ),
    ),
  ].join(' ');
}

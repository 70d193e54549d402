import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { ReportParts } from '../tables/spec.ts';
import { chartAlt } from './chart-alt.ts';
import { figuresIn } from './figures.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;

/** Models beyond these are in the chart and in the attached report. */
const MOST_MODELS = 8;

export function renderReport({ report, charts }: MadeOf<'compare'>, context: Wording): ReportParts {
  const { compare } = context.words;
  const { heading, sentence } = verdictOf(report, context);
  return {
    heading,
    sentence,
    blocks: [ranking(report, context), method(report, context)],
    pictures: charts.map(({ png }) => ({
      name: compare.chartName,
      bytes: png,
      description: chartAlt(report, context),
    })),
  };
}

/** Who is the best, or who ties with whom. */
function verdictOf(report: ReportOf<'compare'>, context: Wording): { heading: string; sentence: string } {
  const { words, numbers } = context;
  const { compare } = words;
  const say = sayInMessage(numbers);
  const { figure, metric } = figuresIn(report, context);
  const [first] = report.models;
  const best = quoted(first?.name ?? '');
  const isCopy = report.notes.some(
    ({ code, params }) => code === 'equals_actual' && 'model' in params && params.model === first?.name,
  );
  const tied = report.pairs.filter(({ verdict }) => verdict === 'tie').map(({ b }) => quoted(b));
  const worse = report.pairs.filter(({ verdict }) => verdict !== 'tie').map(({ b }) => quoted(b));
  if (isCopy) return { heading: compare.headingOfCopy(best), sentence: compare.copied(best) };
  if (tied.length === 0) {
    const told = compare.winner(best, metric, first ? figure(first) : '', report.better, worse, say);
    return { heading: compare.heading.winner(best), sentence: told };
  }
  const told = compare.tie(best, tied, report.n_used, report.design, say);
  const others = worse.length > 0 ? compare.worse(worse, say) : '';
  return {
    heading: compare.heading.tie([best, ...tied], say),
    sentence: [told, others].filter(Boolean).join(' '),
  };
}

/** What answering without a model comes to, on a line of its own. */
function baselineOf(report: ReportOf<'compare'>, context: Wording): string[] {
  const { baseline } = report;
  if (!baseline) return [];
  const { compare } = context.words;
  const { show } = figuresIn(report, context);
  return baseline.predictor === 'mean'
    ? [compare.baseline.mean(show(baseline.rmse))]
    : [compare.baseline.mostFrequent(quoted(baseline.label), show(baseline.accuracy))];
}

/** A line for each model: its place, its figure, and how it stands to the first; then the baseline. */
function ranking(report: ReportOf<'compare'>, context: Wording): string[] {
  const { words, numbers } = context;
  const { compare } = words;
  const say = sayInMessage(numbers);
  const { figure, metric, difference, p } = figuresIn(report, context);
  const lines = report.models.slice(0, MOST_MODELS).map((model, at) => {
    const place = compare.place(say.number(at + 1), quoted(model.name), metric, figure(model));
    const pair = report.pairs.find(({ b }) => b === model.name);
    if (!pair) return place;
    const verdict = compare.verdict[pair.verdict === 'tie' ? 'tie' : 'worse'];
    return [place, `**${verdict}**`, difference(pair), p(pair)].filter(Boolean).join(' · ');
  });
  const left = report.models.length - lines.length;
  return [...lines, ...(left > 0 ? [compare.more(say.number(left))] : []), ...baselineOf(report, context)];
}

/** The column of actual values and the test, in small type. */
function method({ columns, pairs }: ReportOf<'compare'>, { words: { compare } }: Wording): string[] {
  const [first] = pairs;
  const told = [
    columns.actual === null ? '' : compare.actual(quoted(columns.actual)),
    first ? compare.test(first.test) : '',
    pairs.length > 1 ? compare.together : '',
  ];
  return [`-# ${told.filter(Boolean).join(' ')}`];
}

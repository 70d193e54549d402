import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { CompareAssumption, CompareNote } from '../../reports/compare/compare-notes.ts';
import type { CompareReport } from '../../reports/compare/compare-report-schema.ts';
import type { Say } from '../say.ts';
import { chance } from '../tables/chance.ts';
import { points, rows, tableAssumption, tableFailure, undefinedFigures } from '../tables/en.ts';

type Test = CompareReport['pairs'][number]['test'];
type Design = CompareReport['design'];
type Metric = CompareReport['metric'];

/** More folds than these are seldom made, and rows of predictions are easily taken for them. */
const MANY_FOLDS = 30;

/** More models than these are not named in a sentence. */
const MOST_NAMED = 3;

const names = (models: readonly string[], say: Say) => say.all(models.map(say.name));

function failure(failed: FailureOf<'compare'>, say: Say): string {
  switch (failed.code) {
    case 'too_few_models': {
      const { names: found, design } = failed.params;
      const wanted = { numbers: 'numbers', labels: 'labels', folds: 'scores' }[design];
      const only = found.length === 0 ? 'I found no model' : `I found only one model, ${found.map(say.name)}`;
      const next =
        design === 'folds'
          ? 'Give me a table with a row for each fold and a column of scores for each model.'
          : 'Give me a column of predictions for each model, or use `/rmse` or `/evaluate` for a single one.';
      return `${only}, and comparing takes two columns of ${wanted} at least. ${next}`;
    }
    case 'too_many_models':
      return `There are ${say.number(failed.params.models)} models; I compare up to ${say.number(failed.params.limit)}. Name those that matter, with commas between, in the option \`models\`.`;
    case 'no_common_rows':
      return `Of ${rows(failed.params.rows, say)}, none has a value in all of ${names(failed.params.columns, say)}. Models are compared on the rows that all of them answered: leave out the one with gaps, in the option \`models\`.`;
    case 'errors_too_large':
      return `On line ${failed.params.line} a value is so large that a difference from it is no number a computer can hold. Check that row.`;
    case 'one_fold':
      return `There ${failed.params.rows === 1 ? 'is only one fold' : 'are no folds'}. With a row for each fold, I need two at least to see how much scores vary.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: CompareAssumption, say: Say): string {
  switch (assumed.code) {
    case 'models_assumed':
      return `I compared ${names(assumed.params.models, say)}. To choose others, name them in the option \`models\`.`;
    case 'columns_left_out':
      return `I left out ${names(assumed.params.columns, say)}, which ${assumed.params.columns.length === 1 ? 'does not look like a model' : 'do not look like models'}.`;
    case 'labels_assumed':
      return `All values are ${say.list(assumed.params.labels.map(say.name))}, so I took them as labels and counted hits.`;
    case 'time_recognised':
      return `The dates of ${say.name(assumed.params.column)} only go one way, so I took the rows to be in the order of time.`;
    case 'folds_recognised':
      return `By its column ${say.name(assumed.params.column)} I took this as a table of scores: a row for each fold, a column for each model.`;
    case 'score_direction': {
      const { better, because, word } = assumed.params;
      const direction = `the ${better === 'lower' ? 'lower' : 'higher'} score is the better one`;
      switch (because) {
        case 'answer':
          return `As you said, ${direction}.`;
        case 'word':
          return `The names speak of ${say.name(word ?? '')}, so ${direction}.`;
        case 'negative':
          return `The scores are negative, as errors turned around are, so ${direction}.`;
        case 'rule':
          return `I took the scores for errors, as RMSE is one, so ${direction}.`;
        default:
          return because satisfies never;
      }
    }
    case 'test_share': {
      const { ratio, from, folds } = assumed.params;
      return from === 'sizes'
        ? `By the columns of sizes, a fold tests on ${say.share(ratio)} of what it trains on.`
        : `I took these for ${say.number(folds)} folds of cross-validation: each tests on ${say.share(ratio)} of what it trains on.${folds > MANY_FOLDS ? ' If each row is a prediction and no fold, say no in the option `folds`.' : ''}`;
    }
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: CompareNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'equals_actual':
      return `${say.name(params.model)} is the actual values themselves: a copy, or the answer leaked into the model. Leave it out of the comparison.`;
    case 'identical_models':
      return `${names(params.models, say)} are identical in every row. Is one a copy of the other?`;
    case 'worse_than_baseline': {
      const beaten = params.all
        ? 'No model does'
        : `${names(params.models, say)} ${params.models.length === 1 ? 'does' : 'do'} not do`;
      return `${beaten} better than the baseline, which always answers the same. If one of them is no prediction, name only the models in the option \`models\`.`;
    }
    case 'practically_equal':
      return `${say.name(params.a)} is really better than ${say.name(params.b)}, but by ${say.share(params.share)} only: a real difference without practical importance.`;
    case 'many_models':
      return `The best of ${say.number(params.models)} models is partly the luckiest. Measure it again on rows that it has not seen before you trust its figure.`;
    case 'ordered_rows':
      return `Rows that follow each other in time depend on each other, so I resampled them in blocks of ${say.number(params.block)}: it takes more rows to be sure.`;
    case 'time_not_used':
      return `For labels I do not use the order of time (${say.name(params.column)}): the test takes the rows as independent.`;
    case 'repeated_times':
      return `${rows(params.rows, say)} repeat a time of ${say.name(params.column)}. If several places or products are mixed, compare each one by itself.`;
    case 'interval_decides':
      return `${say.name(params.a)} and ${say.name(params.b)} are at the limit: the test sees a difference (${chance(params.p_adjusted, say)}) and the interval does not. I call it a tie.`;
    case 'few_rows':
      return `With ${rows(params.n, say)} this is only a hint; from ${say.number(params.advised)} on it can be trusted.`;
    case 'too_few_rows':
      return `With ${rows(params.n, say)} even winning all of them could be chance, so ${names(params.models, say)} ${params.models.length === 1 ? 'ties' : 'tie'} without an interval.`;
    case 'no_spread':
      return `${say.name(params.a)} and ${say.name(params.b)} differ by the same amount every time, so no test can say how sure that is.`;
    case 'never_disagree':
      return `${say.name(params.a)} and ${say.name(params.b)} are right on exactly the same rows, so there is no interval to give.`;
    case 'model_costs_rows':
      return `For want of ${say.name(params.model)}, all models lose ${rows(params.rows, say)}. Without it the comparison would have more.`;
    case 'unread_cells':
      return params.count === 1
        ? `One cell of ${say.name(params.column)} holds something that is no number: ${say.name(params.example)} on line ${params.line}.`
        : `${say.number(params.count)} cells of ${say.name(params.column)} hold something that is no number: the first is ${say.name(params.example)}, on line ${params.line}.`;
    case 'constant_actual':
      return undefinedFigures.constantActual(params.value, say);
    case 'mape_zero':
      return undefinedFigures.mapeZero(params.count, say);
    case 'wape_zero':
      return undefinedFigures.wapeZero;
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} of ${say.name(params.model)} is too large for a computer’s number.`;
    case 'unknown_labels':
      return `${say.name(params.model)} answers ${say.list(params.labels.map(say.name))}, which is no actual value; it counts as wrong.`;
    case 'spelled_differently':
      return `${say.name(params.model)} writes ${say.name(params.predicted)} where the actual value is ${say.name(params.actual)}; ${params.count === 1 ? 'that row counts' : `such ${rows(params.count, say)} count`} as wrong. If they are the same, write them alike.`;
    case 'few_folds':
      return `With ${say.number(params.folds)} folds only a large difference can be seen; ${say.number(params.advised)} or 10 are usual.`;
    case 'naive_would_differ':
      return `A plain t-test would say that ${say.name(params.a)} beats ${say.name(params.b)} (${chance(params.naive_p, say)}). It forgets that folds share training rows; corrected, ${chance(params.p, say)}: a tie.`;
    default:
      return code satisfies never;
  }
}

const tests: Record<Test, string> = {
  'paired bootstrap': 'paired bootstrap, the same draws for all models',
  'diebold-mariano': 'Diebold–Mariano, for rows in the order of time',
  mcnemar: 'McNemar, exact',
  'nadeau-bengio': 'Nadeau–Bengio, the t-test corrected for folds that share training rows',
};

const counted = (n: number, design: Design, say: Say) =>
  design === 'folds' ? `${say.number(n)} folds` : rows(n, say);

export const en = {
  command: {
    name: 'compare',
    description: 'Which model is better, or do they tie? Upload a table with a column for each',
    options: {
      file: { name: 'file', description: 'A table with the actual values and a column for each model' },
      actual: { name: 'actual', description: 'The column with the actual values, if I cannot tell' },
      models: {
        name: 'models',
        description: 'The columns of the models, with commas between (else: all others)',
      },
      time: { name: 'time', description: 'The column with the time, if the rows follow each other' },
      folds: {
        name: 'folds',
        description: 'True if each row is a fold and each column has a model’s scores',
      },
    },
  },
  failure,
  assumption,
  note,
  metric: { rmse: 'RMSE', accuracy: 'accuracy', score: 'score' } satisfies Record<Metric, string>,
  heading: {
    winner: (best: string) => `Best model: ${best}`,
    tie: (tied: readonly string[], say: Say) =>
      tied.length > MOST_NAMED ? `A tie of ${say.number(tied.length)} models` : `A tie: ${say.all(tied)}`,
  },
  headingOfCopy: (best: string) => `A copy and no model: ${best}`,
  copied: (best: string) =>
    `${best} is a copy of the actual values and no model. Name the others in the option \`models\` and compare again.`,
  winner: (
    best: string,
    metric: string,
    figure: string,
    better: 'lower' | 'higher',
    others: readonly string[],
    say: Say,
  ) =>
    `${best} **is the best**: its ${metric}, **${figure}**, is ${better} than that of ${others.length > MOST_NAMED ? 'the others' : say.all(others)}, by more than chance explains.`,
  tie: (best: string, tied: readonly string[], n: number, design: Design, say: Say) =>
    `With ${counted(n, design, say)} there is no telling whether ${best} is better than ${tied.length > MOST_NAMED ? `${say.number(tied.length)} others` : say.list(tied)}: the difference is within the noise. Among those that tie, take the simplest.`,
  worse: (models: readonly string[], say: Say) =>
    `${models.length > MOST_NAMED ? `${say.number(models.length)} others` : say.all(models)} ${models.length === 1 ? 'is' : 'are'} worse, by more than chance explains.`,
  baseline: {
    mean: (figure: string) => `Baseline, always answering the mean · RMSE **${figure}**`,
    mostFrequent: (label: string, figure: string) =>
      `Baseline, always answering ${label} · accuracy **${figure}**`,
  },
  place: (rank: string, name: string, metric: string, figure: string) =>
    `**${rank}.** ${name} · ${metric} **${figure}**`,
  verdict: { tie: 'tie', worse: 'worse' },
  difference: (value: string, low: string, high: string) => `${value} against the first (${low} to ${high})`,
  differenceAlone: (value: string) => `${value} against the first`,
  points,
  p: chance,
  more: (count: string) =>
    `…and ${count} more ${count === '1' ? 'model' : 'models'}, in the attached report.`,
  actual: (name: string) => `Actual: ${name}.`,
  test: (test: Test) => `Test: ${tests[test]}.`,
  together: 'Intervals and p are corrected by Holm, because several comparisons are made.',
  alt: {
    first: (name: string, metric: string, figure: string) =>
      `Differences from the first model, ${name} (${metric} ${figure}).`,
    other: (name: string, verdict: string, difference: string) => `${name}: ${verdict}, ${difference}.`,
  },
  reportName: 'comparison-report.json',
  chartName: 'models-compared.png',
  chart: {
    title: 'The models beside the first',
    metric: { rmse: 'RMSE', accuracy: 'accuracy', score: 'score' },
    axis: '{metric}: difference from {best}',
    axisInPoints: '{metric}: points from {best}',
    worseSide: 'worse',
    verdict: { best: 'first', tie: 'tie', worse: 'worse' },
    noInterval: 'no interval',
    rows: 'n = {n} rows',
    folds: 'n = {n} folds',
    intervals: 'bars: 95% intervals (Holm)',
  },
  form: {
    title: 'Compare models',
    cellsExample: 'actual\tlinear\tforest\n12.5\t11.9\t12.2\n…',
    actual: 'Column of actual values (optional)',
    models: 'Columns of the models (optional)',
    time: 'Column of time (optional)',
  },
  sampleNote:
    'This is an example: three models that predict rents in Bogotá. The button below takes your own table.',
};

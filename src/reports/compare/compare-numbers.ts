import { blockLength } from '../../stats/block-length.ts';
import { bootstrapRmseDifferences } from '../../stats/comparison/bootstrap-rmse-differences.ts';
import { forecastRmseDifferences } from '../../stats/comparison/forecast-rmse-differences.ts';
import { errorsOf } from '../../stats/errors.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import type { TimeColumn } from '../order-of-time.ts';
import { regressionFigures } from '../rmse/regression-metrics.ts';
import { valuesAt } from '../usable-rows.ts';
import { checkModels, checkRows, checkSizes } from './check-models.ts';
import { commonRows } from './common-rows.ts';
import type { CompareNote } from './compare-notes.ts';
import type { Compared } from './compared.ts';
import { fewRows } from './few-rows.ts';
import { figureNotes } from './figure-notes.ts';
import { type Candidate, type Judged, type Ranked, rankModels } from './rank-models.ts';
import { twinNotes } from './twin-notes.ts';

type NumberInput = {
  table: Table;
  actual: NumberColumn;
  models: readonly NumberColumn[];
  /** Where rows follow each other in time. */
  time: TimeColumn | null;
  seed: number;
};

/** Predictions of numbers: ranked by RMSE, tested by paired bootstrap or, in the order of time, by Diebold and Mariano. */
export function compareNumbers({ table, actual, models, time, seed }: NumberInput): Compared {
  const usable = commonRows(table, actual, models, time);
  const columns = [actual, ...models];
  const failure =
    checkModels(models, 'numbers') ?? checkRows(table, usable, columns) ?? checkSizes(usable, columns);
  if (failure) return { kind: 'failure', failure };

  const truth = valuesAt(actual.values, usable.rows);
  const answered = models.map(({ name, values }) => ({ name, answers: valuesAt(values, usable.rows) }));
  const errors = answered.map(({ answers }) => errorsOf(truth, answers));
  const figures = answered.map(({ answers }) => regressionFigures(truth, answers));
  const candidates = answered.map(({ name }, at): Candidate => {
    const metrics = figures[at]?.metrics;
    if (!metrics) throw new RangeError('A model without figures');
    return { name, metrics, figure: metrics.rmse };
  });
  const ranked = rankModels({
    metric: 'rmse',
    better: 'lower',
    candidates,
    judge: (order) => {
      const inOrder = order.flatMap((at) => errors[at] ?? []);
      return time ? judgeForecasts(inOrder, seed) : judgeRows(inOrder, seed);
    },
  });

  const baseline = standardDeviation(truth);
  const n = truth.length;
  const notes: CompareNote[] = [
    ...twinNotes(truth, answered),
    ...beatenBy(baseline, candidates),
    ...(time ? [orderedRows(time, n)] : tooFewRows(n, ranked)),
    ...fewRows(n),
    ...usable.notes,
    ...figureNotes(answered.map(({ name }, at) => ({ name, notes: figures[at]?.notes ?? [] }))),
  ];
  return {
    kind: 'compared',
    columns: { actual: actual.name, models: models.map(({ name }) => name), time: time?.name ?? null },
    design: time ? 'ordered' : 'independent',
    metric: 'rmse',
    better: 'lower',
    score_name: null,
    usable,
    baseline: { predictor: 'mean', rmse: baseline },
    ranked,
    assumptions: [],
    notes,
  };
}

function beatenBy(baseline: number, candidates: readonly Candidate[]): CompareNote[] {
  // A hair above the baseline is the rounding of a model that answers the mean.
  const worse = candidates.filter(({ figure }) => baseline > 0 && figure > baseline * (1 + 1e-9));
  if (worse.length === 0) return [];
  const params = {
    models: worse.map(({ name }) => name),
    baseline,
    all: worse.length === candidates.length,
  };
  return [{ code: 'worse_than_baseline', params }];
}

function orderedRows({ name }: TimeColumn, n: number): CompareNote {
  return { code: 'ordered_rows', params: { column: name, block: blockLength(n) } };
}

/** The models whose difference would be certain by its draws, if there were rows enough to believe it. */
function tooFewRows(n: number, { pairs }: Ranked): CompareNote[] {
  const models = pairs.filter(({ interval, p }) => interval === null && p !== null).map(({ b }) => b);
  return models.length === 0 ? [] : [{ code: 'too_few_rows', params: { n, models } }];
}

function judgeRows(errors: readonly Float64Array[], seed: number): Judged[] {
  return bootstrapRmseDifferences(errors, { seed }).map((test) => ({
    test,
    shown: { test: 'paired bootstrap', statistic: null },
  }));
}

function judgeForecasts(errors: readonly Float64Array[], seed: number): Judged[] {
  return forecastRmseDifferences(errors, { seed }).map((test) => ({
    test,
    shown: {
      test: 'diebold-mariano',
      statistic: test.dieboldMariano.statistic,
      lags: test.dieboldMariano.lags,
    },
  }));
}

import { nadeauBengio } from '../../stats/comparison/nadeau-bengio.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import type { Answers } from '../question-key.ts';
import { valuesAt } from '../usable-rows.ts';
import { checkModels, checkRows, checkSizes } from './check-models.ts';
import { commonRows } from './common-rows.ts';
import type { CompareAssumption, CompareNote } from './compare-notes.ts';
import type { CompareReport } from './compare-report-schema.ts';
import type { Compared } from './compared.ts';
import { findModels } from './find-models.ts';
import { foldColumns } from './fold-columns.ts';
import { ALPHA, type Candidate, type Judged, rankModels } from './rank-models.ts';
import { type Direction, scoreDirection } from './score-direction.ts';
import { scoreName } from './score-name.ts';
import { twinNotes } from './twin-notes.ts';

const ADVISED_FOLDS = 5;

type FoldInput = { table: Table; answers: Answers; fileName: string };

/** Scores of cross-validation, a row a fold and a column a model: ranked by their mean, tested by Nadeau and Bengio. */
export function compareFolds({ table, answers, fileName }: FoldInput): Compared {
  const { taken } = foldColumns(table, table.rows);
  const found = findModels<NumberColumn>(table, {
    named: answers['column.models'],
    kind: 'number',
    content: 'numbers',
    taken,
  });
  if (found.kind === 'failure') return found;
  const { models } = found;
  const usable = commonRows(table, null, models, null);
  const failure =
    checkModels(models, 'folds') ?? checkRows(table, usable, models) ?? checkSizes(usable, models);
  if (failure) return { kind: 'failure', failure };
  const k = usable.rows.length;
  if (k < 2) return { kind: 'failure', failure: { code: 'one_fold', params: { rows: k } } };

  const scored = models.map(({ name, values }) => ({ name, answers: valuesAt(values, usable.rows) }));
  const direction = scoreDirection({
    answer: answers.better,
    models: scored.map(({ name }) => name),
    context: [fileName],
    scores: scored.map((one) => one.answers),
  });
  if (direction.kind === 'ask') return direction;
  const share = testShare(table, k);
  const naive: CompareNote[] = [];
  const metric = metricOf(direction);
  const ranked = rankModels({
    metric,
    better: direction.better,
    candidates: scored.map(({ name, answers: scores }) => candidateOf(name, scores)),
    judge: (order) =>
      judgeFolds(
        order.flatMap((at) => scored[at]?.answers ?? []),
        share.params.ratio,
      ),
  });
  for (const { a, b, verdict, p_adjusted, naive_p } of ranked.pairs) {
    const isSure = typeof naive_p === 'number' && naive_p < ALPHA;
    if (verdict === 'tie' && isSure && p_adjusted !== null) {
      naive.push({ code: 'naive_would_differ', params: { a, b, naive_p, p: p_adjusted } });
    }
  }
  const few: CompareNote[] =
    k < ADVISED_FOLDS ? [{ code: 'few_folds', params: { folds: k, advised: ADVISED_FOLDS } }] : [];
  return {
    kind: 'compared',
    columns: { actual: null, models: models.map(({ name }) => name), time: null },
    design: 'folds',
    metric,
    better: direction.better,
    score_name: metric === 'score' ? scoreName(direction.word) : null,
    usable,
    baseline: null,
    ranked,
    assumptions: [...found.assumptions, direction.assumption, share],
    notes: [...twinNotes(null, scored), ...naive, ...few, ...usable.notes],
  };
}

function testShare(table: Table, k: number): Extract<CompareAssumption, { code: 'test_share' }> {
  const { folds, sizes } = foldColumns(table, k);
  return {
    code: 'test_share',
    params:
      sizes === null
        ? { ratio: 1 / (folds - 1), from: 'folds', folds }
        : { ratio: sizes, from: 'sizes', folds },
  };
}

/** Scores that nothing names are taken for the RMSE of the folds, which is what the course compares. */
function metricOf({ better, word }: Extract<Direction, { kind: 'known' }>): CompareReport['metric'] {
  if (better === 'lower') return word === null || word === 'rmse' ? 'rmse' : 'score';
  return word === 'accuracy' || word === 'acc' || word === 'exactitud' ? 'accuracy' : 'score';
}

function candidateOf(name: string, scores: Float64Array): Candidate {
  const figure = mean(scores);
  const k = scores.length;
  const metrics = {
    mean: figure,
    sd: k > 1 ? standardDeviation(scores) * Math.sqrt(k / (k - 1)) : null,
    low: scores.reduce((low, score) => Math.min(low, score)),
    high: scores.reduce((high, score) => Math.max(high, score)),
  };
  return { name, metrics, figure };
}

function judgeFolds(
  [first = new Float64Array(), ...others]: readonly Float64Array[],
  ratio: number,
): Judged[] {
  return others.map((other) => {
    const test = nadeauBengio(first, other, ratio);
    return {
      test,
      shown: { test: 'nadeau-bengio', statistic: test.statistic, naive_p: test.naive_p },
    };
  });
}

import { holmIntervals } from '../../stats/comparison/holm-intervals.ts';
import type { PairedTest } from '../../stats/comparison/paired-test.ts';
import type { Better, CompareNote } from './compare-notes.ts';
import type { ComparedModel, ComparedPair, CompareReport } from './compare-report-schema.ts';
import { deltaField } from './pair-delta.ts';

export const ALPHA = 0.05;
/** A difference below this share of the best figure hardly matters, however real. */
const NEGLIGIBLE = 0.01;
/** Among more models than this the first is partly first by luck. */
const MANY_MODELS = 5;

/** What is compared: each model with the figure that it is ranked by. */
export type Candidate = ComparedModel & { figure: number };

/** A test of the first-ranked against another, and what of it goes into the report beside p and interval. */
export type Judged = {
  test: PairedTest;
  shown: Pick<ComparedPair, 'test' | 'statistic' | 'lags' | 'naive_p'>;
};

export type Ranked = Pick<CompareReport, 'ranking' | 'models' | 'pairs'> & { notes: CompareNote[] };

type Ranking = {
  metric: CompareReport['metric'];
  better: Better;
  candidates: readonly Candidate[];
  /** Tests the first of these (places among the candidates, best first) against each of the others. */
  judge: (order: readonly number[]) => readonly Judged[];
};

/**
 * Ranks the models and compares the first with each of the others. Equal figures stay in the order of the file.
 *
 * Holm's correction is over these pairs. That the first was chosen after looking it does not pay for: of five models that
 * are equally good, one of the others is called worse in about a tenth of all tables of a hundred rows (docs/statistics.md).
 */
export function rankModels({ metric, better, candidates, judge }: Ranking): Ranked {
  const sign = better === 'lower' ? 1 : -1;
  const figureAt = (at: number) => candidates[at]?.figure ?? 0;
  const order = candidates.map((_, at) => at).sort((a, b) => sign * (figureAt(a) - figureAt(b)));
  const models = order.flatMap((at) => candidates[at] ?? []);
  const [best, ...others] = models;
  const judged = judge(order);
  const adjusted = holmIntervals(
    judged.map(({ test }) => test),
    ALPHA,
  );
  const notes: CompareNote[] = [];
  if (candidates.length > MANY_MODELS) {
    notes.push({ code: 'many_models', params: { models: candidates.length } });
  }
  const pairs = others.map((other, at): ComparedPair => {
    const a = best?.name ?? '';
    const b = other.name;
    const { test, shown } = judged[at] ?? unjudged();
    const { p = null, p_adjusted = null, level = 0, interval = null, differs = false } = adjusted[at] ?? {};
    if (p === null) notes.push({ code: 'no_spread', params: { a, b } });
    if (!differs && p_adjusted !== null && p_adjusted < ALPHA) {
      notes.push({ code: 'interval_decides', params: { a, b, p_adjusted } });
    }
    const share = Math.abs(test.delta / (best?.figure ?? 1));
    if (differs && share < NEGLIGIBLE) {
      notes.push({ code: 'practically_equal', params: { a, b, delta: Math.abs(test.delta), share } });
    }
    const { method, resamples } = test;
    return {
      a,
      b,
      ...deltaField(metric, test.delta),
      interval: interval && { level, method, resamples, ...interval },
      ...shown,
      p,
      p_adjusted,
      verdict: !differs ? 'tie' : sign * test.delta < 0 ? 'a' : 'b',
    };
  });
  return {
    ranking: models.map(({ name }) => name),
    models: models.map(({ name, metrics }) => ({ name, metrics })),
    pairs,
    notes,
  };
}

function unjudged(): never {
  throw new RangeError('A pair without a test');
}

import { describe, expect, test } from 'vitest';
import { compareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { asCsv, codesOf, failureOf, outcomeOf, paramsOf, reportOf, wobble } from './report-of.ts';

const FOLDS = { 'option.folds': 'true' };

/** Ten folds of two models whose scores differ by `apart` on the whole. */
const tenFolds = (apart: number, header = 'pliegue,a,b', base = 3) =>
  asCsv(
    header,
    Array.from({ length: 10 }, (_, fold) => {
      const hard = 0.2 * wobble(fold, 1);
      return [fold + 1, base + hard, base + hard + apart + 0.1 * wobble(fold, 2)];
    }),
  );

describe('a table of fold scores', () => {
  const report = reportOf(tenFolds(0.5), FOLDS);

  test('is ranked by mean and tested by Nadeau and Bengio', () => {
    expect(report).toMatchObject({
      design: 'folds',
      metric: 'rmse',
      better: 'lower',
      columns: { actual: null, models: ['a', 'b'] },
      baseline: null,
      ranking: ['a', 'b'],
      n_used: 10,
    });
    expect(report.pairs[0]).toMatchObject({ test: 'nadeau-bengio', verdict: 'a', interval: { method: 't' } });
    expect(report.pairs[0]?.naive_p).toBeLessThan(report.pairs[0]?.p ?? 0);
    expect(report.models[0]?.metrics).toHaveProperty('sd');
    expect(compareReport.parse(report)).toEqual(report);
  });

  test('states the direction and the share of test rows that it took', () => {
    expect(paramsOf(report, 'score_direction')).toEqual({ better: 'lower', because: 'rule', word: null });
    expect(paramsOf(report, 'test_share')).toEqual({ ratio: 1 / 9, from: 'folds', folds: 10 });
  });

  test('is known without being said where a column names the folds', () => {
    expect(reportOf(tenFolds(0.5))).toMatchObject({ design: 'folds' });
    expect(paramsOf(reportOf(tenFolds(0.5)), 'folds_recognised')).toEqual({ column: 'pliegue' });
  });

  test('says where the plain t-test would have been too sure', () => {
    const close = reportOf(tenFolds(0.05), FOLDS);
    expect(close.pairs[0]?.verdict).toBe('tie');
    expect(paramsOf(close, 'naive_would_differ')).toMatchObject({ a: 'a', b: 'b' });
  });

  test('a gap drops the fold for all models', () => {
    const gap = reportOf(tenFolds(0.5).replace(/,[\d.]+$/, ','), FOLDS);
    expect(gap).toMatchObject({ n_used: 9, n_dropped: 1 });
    expect(paramsOf(gap, 'test_share')).toMatchObject({ ratio: 1 / 8, folds: 9 });
  });

  test('sizes of the parts, or folds that come back, give the share', () => {
    const sizes = reportOf(
      'pliegue,n_train,n_test,a,b\n1,80,40,3.5,4.1\n2,80,40,3.2,4.4\n3,80,40,3.1,4\n4,80,40,3.3,4.2',
      FOLDS,
    );
    expect(paramsOf(sizes, 'test_share')).toEqual({ ratio: 0.5, from: 'sizes', folds: 4 });
    expect(sizes.columns.models).toEqual(['a', 'b']);
    const repeated = asCsv(
      'repeticion,pliegue,a,b',
      Array.from({ length: 20 }, (_, row) => [
        Math.floor(row / 5),
        row % 5,
        3 + wobble(row, 1),
        3 + wobble(row, 2),
      ]),
    );
    expect(paramsOf(reportOf(repeated, FOLDS), 'test_share')).toEqual({
      ratio: 1 / 4,
      from: 'folds',
      folds: 5,
    });
  });

  test('few folds, and a difference that never varies', () => {
    const three = reportOf('a,b\n3,4\n4,5\n5,6', FOLDS);
    expect(codesOf(three)).toEqual(expect.arrayContaining(['few_folds', 'no_spread']));
    expect(three.pairs[0]).toMatchObject({ p: null, p_adjusted: null, interval: null, verdict: 'tie' });
  });

  test('one fold or one model is not enough', () => {
    expect(failureOf('a,b\n3,4', FOLDS)).toEqual({ code: 'one_fold', params: { rows: 1 } });
    expect(failureOf('pliegue,a\n1,3\n2,4', FOLDS)).toEqual({
      code: 'too_few_models',
      params: { names: ['a'], design: 'folds' },
    });
  });
});

describe('which direction is the better one', () => {
  const shares = (header: string) => tenFolds(0.1, header, 0.5);

  test.each([
    ['fold,accuracy_a,accuracy_b', 'higher', 'accuracy', 'accuracy'],
    ['fold,F1 (árbol),F1 (red)', 'higher', 'f1', 'score'],
    ['fold,R² lineal,R² bosque', 'higher', 'r2', 'score'],
    ['fold,rmseLineal,rmseBosque', 'lower', 'rmse', 'rmse'],
    ['fold,MAE a,MAE b', 'lower', 'mae', 'score'],
    ['fold,neg_mse_a,neg_mse_b', 'higher', 'mse', 'score'],
  ])('%s: %s', (header, better, word, metric) => {
    const report = reportOf(shares(header), FOLDS);
    expect(report).toMatchObject({ better, metric });
    expect(paramsOf(report, 'score_direction')).toEqual({ better, because: 'word', word });
    const [best] = report.ranking;
    expect(best).toBe(report.columns.models[better === 'lower' ? 0 : 1]);
    expect(report.pairs[0]?.verdict).toBe('a');
  });

  test('the file’s name says it where no column does', () => {
    expect(reportOf(shares('fold,a,b'), FOLDS, 'folds-auc.csv')).toMatchObject({ better: 'higher' });
  });

  test('errors turned around are better where they are higher', () => {
    const report = reportOf(tenFolds(0.5, 'fold,a,b', -3), FOLDS);
    expect(paramsOf(report, 'score_direction')).toMatchObject({ better: 'higher', because: 'negative' });
  });

  test('shares that nothing names could be either: it is asked, and the answer holds', () => {
    expect(outcomeOf(shares('fold,a,b'), FOLDS)).toEqual({
      kind: 'ask',
      questions: [{ code: 'better', params: { models: ['a', 'b'] } }],
    });
    const answered = reportOf(shares('fold,a,b'), { ...FOLDS, better: 'higher' });
    expect(answered.ranking).toEqual(['b', 'a']);
    expect(paramsOf(answered, 'score_direction')).toMatchObject({ because: 'answer' });
  });

  test('names that contradict each other are asked about', () => {
    expect(outcomeOf(tenFolds(0.5, 'fold,rmse,r2'), FOLDS)).toMatchObject({ kind: 'ask' });
  });
});

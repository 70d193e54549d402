import { describe, expect, test } from 'vitest';
import { compareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { asCsv, codesOf, failureOf, paramsOf, reportOf } from './report-of.ts';

const KINDS = ['gato', 'perro', 'ave'];
const kind = (at: number) => KINDS[at % 3] ?? '';

/** Sixty animals: `a` is wrong on every tenth, `b` on every tenth too but others, `c` on every second. */
const animals = asCsv(
  'ciudad,real,a,b,c',
  Array.from({ length: 60 }, (_, row) => [
    row % 2 ? 'Cali' : 'Pasto',
    kind(row),
    row % 10 === 0 ? kind(row + 1) : kind(row),
    row % 10 === 5 ? kind(row + 1) : kind(row),
    row % 2 === 0 ? kind(row + 2) : kind(row),
  ]),
);

describe('labels', () => {
  const report = reportOf(animals);

  test('are ranked by accuracy and tested by McNemar', () => {
    expect(report).toMatchObject({
      design: 'labels',
      metric: 'accuracy',
      better: 'higher',
      ranking: ['a', 'b', 'c'],
      baseline: { predictor: 'most_frequent', label: 'gato', accuracy: 1 / 3 },
    });
    expect(report.models[0]).toEqual({ name: 'a', metrics: { accuracy: 0.9, correct: 54 } });
    const [tie, worse] = report.pairs;
    expect(tie).toMatchObject({ b: 'b', delta_accuracy: 0, test: 'mcnemar', p: 1, verdict: 'tie' });
    expect(worse).toMatchObject({ b: 'c', verdict: 'a', interval: { level: 0.975, method: 'exact' } });
    expect(worse?.interval?.low).toBeGreaterThan(0);
    expect(compareReport.parse(report)).toEqual(report);
  });

  test('a column of other words is no model', () => {
    expect(report.columns.models).toEqual(['a', 'b', 'c']);
    expect(paramsOf(report, 'columns_left_out')).toEqual({ columns: ['ciudad'] });
  });

  test('a column that writes the labels its own way is a model, and that is said', () => {
    const report = reportOf(
      asCsv(
        'real,a,b',
        [...'xyxyxyxy'].map((label) => [label, label, label.toUpperCase()]),
      ),
    );
    expect(report.columns.models).toEqual(['a', 'b']);
    expect(paramsOf(report, 'spelled_differently')).toMatchObject({ model: 'b', count: 8 });
  });

  test('a single model is not enough', () => {
    expect(failureOf(animals, { 'column.models': 'b' })).toEqual({
      code: 'too_few_models',
      params: { names: ['b'], design: 'labels' },
    });
  });

  test('a time that was named is not used, and that is said', () => {
    expect(paramsOf(reportOf(animals, { 'column.time': 'ciudad' }), 'time_not_used')).toEqual({
      column: 'ciudad',
    });
  });

  test('two that are right on the same rows have no interval', () => {
    const twins = asCsv(
      'real,a,b',
      Array.from({ length: 40 }, (_, row) =>
        row % 4 ? [kind(row), kind(row), kind(row)] : [kind(row), kind(row + 1), kind(row + 2)],
      ),
    );
    const found = reportOf(twins);
    expect(found.pairs[0]).toMatchObject({ delta_accuracy: 0, p: 1, interval: null, verdict: 'tie' });
    expect(codesOf(found)).toContain('never_disagree');
  });

  test('other spellings count as wrong and are told, and so are words that no row has', () => {
    const spelled = reportOf('real,a,b\nsí,Si,sí\nno,no,no\nsí,sí,tal vez\nno,no,no\nsí,SÍ,sí\nno,no,sí');
    expect(paramsOf(spelled, 'spelled_differently')).toEqual({
      model: 'a',
      count: 2,
      predicted: 'Si',
      actual: 'sí',
    });
    expect(paramsOf(spelled, 'unknown_labels')).toEqual({ model: 'b', labels: ['tal vez'] });
  });
});

describe('two values of numbers', () => {
  const zeros = (guess: (row: number) => number) =>
    asCsv(
      'real,a,b',
      Array.from({ length: 40 }, (_, row) => [row % 2, guess(row), 1 - (row % 2)]),
    );

  test('are labels where every model answers with one of them', () => {
    const report = reportOf(zeros((row) => (row % 5 === 0 ? 0 : row % 2)));
    expect(report).toMatchObject({ design: 'labels', ranking: ['a', 'b'] });
    expect(paramsOf(report, 'labels_assumed')).toEqual({ labels: ['0', '1'] });
    expect(paramsOf(report, 'worse_than_baseline')).toMatchObject({ models: ['b'], baseline: 0.5 });
  });

  test('stay labels beside a column of probabilities that is named as such', () => {
    const scored = zeros((row) => (row % 5 === 0 ? 0 : row % 2))
      .replace(/\n(.*)/g, '\n$1,0.25')
      .replace('b\n', 'b,proba\n');
    const report = reportOf(scored);
    expect(report).toMatchObject({ design: 'labels', columns: { models: ['a', 'b'] } });
    expect(paramsOf(report, 'columns_left_out')).toEqual({ columns: ['proba'] });
  });

  test('are numbers where a model answers with a probability', () => {
    expect(reportOf(zeros((row) => (row % 2) * 0.8 + 0.1))).toMatchObject({ metric: 'rmse' });
  });
});

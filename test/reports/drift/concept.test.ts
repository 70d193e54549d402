import { describe, expect, test } from 'vitest';
import { columnOf, fileOf, normals, noteOf, outcomeOf, reportOf, times } from './drift-of.ts';

const N = 200;
const NAMED = { 'column.actual': 'real', 'column.predicted': 'predicho' };

/** A month whose model is off by `noise`, on inputs around `mean`. */
function month(seed: number, { noise = 1, mean = 0, labelled = N } = {}) {
  const x = normals(seed, N, { mean });
  const error = normals(seed + 100, N, { sd: noise });
  return fileOf({
    x: x.map((value) => value.toFixed(3)),
    predicho: x.map((value) => (3 * value).toFixed(3)),
    real: x.map((value, row) => (row < labelled ? (3 * value - (error[row] ?? 0)).toFixed(3) : '')),
  });
}

const conceptOf = (antes: string, ahora: string) => {
  const report = reportOf(antes, ahora, NAMED);
  if (!report.concept) throw new Error('No concept part');
  return { report, concept: report.concept };
};

describe('the change of a model’s error', () => {
  test('no change: none, and that concept drift may hide behind an equal error', () => {
    const { report, concept } = conceptOf(month(1), month(2));
    expect(concept).toMatchObject({
      metric: 'rmse',
      verdict: 'none',
      labelled_reference: N,
      labelled_current: N,
    });
    expect(noteOf(report, 'concept_may_hide')).toEqual({});
  });

  test('a larger error on inputs as before: degraded', () => {
    const { concept } = conceptOf(month(1), month(2, { noise: 2 }));
    expect(concept.verdict).toBe('degraded');
    expect(concept.p).toBe(1e-4);
    expect(concept.delta).toBeCloseTo((concept.current ?? 0) - (concept.reference ?? 0), 12);
    expect(concept.interval?.low).toBeGreaterThan(0.5);
    expect(concept.interval?.high).toBeLessThan(1.5);
    expect(concept.effect.value).toBeGreaterThan(0.7);
  });

  test('a larger error on inputs that moved: ambiguous, for this file alone cannot tell why', () => {
    const { report, concept } = conceptOf(month(1), month(2, { noise: 2, mean: 1 }));
    expect(concept.verdict).toBe('ambiguous');
    expect(noteOf(report, 'inputs_moved')).toEqual({ columns: ['x', 'predicho'] });
    expect(noteOf(report, 'label_shift')).toEqual({ column: 'real' });
  });

  test('a smaller error: improved', () => {
    expect(conceptOf(month(1, { noise: 2 }), month(2)).concept.verdict).toBe('improved');
  });

  test('a change of less than a tenth is negligible, however certain', () => {
    const many = (seed: number, wrong: number) =>
      fileOf({
        real: times(60_000, (row) => ['a', 'b', 'c'][(row * seed) % 3] ?? ''),
        predicho: times(60_000, (row) =>
          row % 1000 < wrong ? 'd' : (['a', 'b', 'c'][(row * seed) % 3] ?? ''),
        ),
      });
    const { concept } = conceptOf(many(1, 200), many(2, 215));
    expect(concept).toMatchObject({
      metric: 'error_rate',
      reference: 0.2,
      current: 0.215,
      verdict: 'negligible',
    });
    expect(concept.p).toBeLessThan(0.001);
  });

  test('a model that was never wrong and now is: degraded, though there is no tenth of nothing', () => {
    const answers = (wrong: number, seed: number) =>
      fileOf({
        x: normals(seed, N),
        real: times(N, (row) => (row % 2 ? 'sí' : 'no')),
        predicho: times(N, (row) => (row % 2 && row >= wrong ? 'sí' : 'no')),
      });
    const { concept } = conceptOf(answers(0, 1), answers(30, 2));
    expect(concept).toMatchObject({ reference: 0, effect: { value: null }, verdict: 'degraded' });
  });
});

describe('the error adjusted to the reference’s predictions', () => {
  test('a rise that only comes from harder rows goes away', () => {
    // Large predictions are wrong by 4, small ones by 1, before and now; now there are more large ones.
    const mixed = (large: number) => {
      const rows = times(N, (row) => row < large * N);
      return fileOf({
        x: normals(large * 10, N),
        predicho: rows.map((isLarge, row) => (isLarge ? 100 : 10) + row / N),
        real: rows.map((isLarge, row) => (isLarge ? 104 : 11) + row / N),
      });
    };
    const { concept } = conceptOf(mixed(0.5), mixed(0.8));
    expect(concept.delta).toBeCloseTo(Math.sqrt(0.8 * 16 + 0.2) - Math.sqrt(8.5), 12);
    expect(concept.delta_adjusted).toBeCloseTo(0, 12);
    expect(concept.verdict).toBe('ambiguous');
  });

  test('strata that the current sample lacks are left out, and that is said', () => {
    const labels = (kinds: readonly string[], wrong: number, seed: number) =>
      fileOf({
        x: normals(seed, N),
        predicho: times(N, (row) => kinds[row % kinds.length] ?? ''),
        real: times(N, (row) => (row < wrong ? 'otra' : (kinds[row % kinds.length] ?? ''))),
      });
    const { report } = conceptOf(labels(['a', 'b', 'c', 'd'], 40, 1), labels(['a', 'b'], 40, 2));
    expect(noteOf(report, 'adjusted_without')).toEqual({ share: 0.5 });
  });
});

describe('true values that have not arrived', () => {
  test('are counted on each side', () => {
    const { report, concept } = conceptOf(month(1), month(2, { labelled: 120 }));
    expect(concept).toMatchObject({ labelled_current: 120, pending_current: 80, verdict: 'none' });
    expect(noteOf(report, 'pending_labels')).toEqual({ sample: 'current', count: 80, labelled: 120 });
  });

  test('fewer than thirty are not judged', () => {
    const { report, concept } = conceptOf(month(1), month(2, { labelled: 29 }));
    expect(concept).toMatchObject({ verdict: 'not_assessable', p: null, interval: null });
    expect(noteOf(report, 'too_few_labels')).toEqual({ sample: 'current', labelled: 29, advised: 30 });
  });

  test('a current file without a column of true values has none yet', () => {
    const ahora = fileOf({ x: normals(3, N), predicho: normals(4, N) });
    expect(conceptOf(month(1), ahora).concept).toMatchObject({
      verdict: 'not_assessable',
      labelled_current: 0,
      pending_current: N,
    });
  });
});

describe('the columns of the concept part', () => {
  test('without naming them there is none, but it is offered', () => {
    const report = reportOf(month(1), month(2));
    expect(report.concept).toBeNull();
    expect(noteOf(report, 'concept_available')).toEqual({ actual: 'real', predicted: 'predicho' });
  });

  test('one named, the other is known by its name', () => {
    const report = reportOf(month(1), month(2), { 'column.actual': 'REAL' });
    expect(report.concept?.columns).toEqual({ actual: 'real', predicted: 'predicho' });
    expect(columnOf(report, 'predicho').role).toBe('predicted');
  });

  test('two levels of numbers are labels', () => {
    const zeros = (seed: number) =>
      fileOf({
        x: normals(seed, N),
        real: times(N, (row) => row % 2),
        predicho: times(N, (row) => (row % 3 ? row % 2 : 0)),
      });
    expect(conceptOf(zeros(1), zeros(2)).concept.metric).toBe('error_rate');
  });

  test('quantities and labels are not compared', () => {
    const mixed = (seed: number) =>
      fileOf({ real: normals(seed, N), predicho: times(N, (row) => (row % 2 ? 'alto' : 'bajo')) });
    expect(outcomeOf(mixed(1), mixed(2), NAMED)).toEqual({
      kind: 'failure',
      failure: { code: 'labels_and_numbers', params: { actual: 'real', predicted: 'predicho' } },
    });
  });

  test('the grouping column cannot be one of them', () => {
    const file = fileOf({ real: times(N, (row) => row % 2), predicho: normals(1, N), x: normals(2, N) });
    expect(outcomeOf(file, null, { ...NAMED, 'column.group': 'real' })).toMatchObject({
      kind: 'failure',
      failure: { code: 'same_column', params: { roles: ['group', 'actual'], name: 'real' } },
    });
  });

  test('a prediction that several columns of the current file answer to is not guessed', () => {
    const ahora = fileOf({ real: normals(3, N), 'PREDICHO ': normals(4, N), Predicho: normals(5, N) });
    expect(outcomeOf(month(1), ahora, NAMED)).toMatchObject({
      kind: 'failure',
      failure: { code: 'column_not_found', params: { role: 'predicted', typed: 'predicho' } },
    });
  });

  test('errors beyond the root of the largest double', () => {
    const huge = (seed: number, scale: number) => {
      const x = normals(seed, N);
      return fileOf({ predicho: x, real: x.map((value, row) => value + (row % 5) * scale) });
    };
    const { concept } = conceptOf(huge(1, 1e200), huge(2, 2e200));
    expect((concept.current ?? 0) / (concept.reference ?? 1)).toBeCloseTo(2, 9);
    expect(concept.verdict).toBe('degraded');
  });
});

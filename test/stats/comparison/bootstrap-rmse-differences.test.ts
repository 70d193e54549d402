import { describe, expect, test } from 'vitest';
import { bootstrapRmseDifferences } from '../../../src/stats/comparison/bootstrap-rmse-differences.ts';
import { expectClose } from '../close.ts';
import { countSeeds, normals } from './draws.ts';
import reference from './reference/bootstrap.json' with { type: 'json' };
import normalReference from './reference/normal-difference.json' with { type: 'json' };

describe.each(reference.cases)('$name', ({ errors, seed, resamples, level, tests }) => {
  const found = bootstrapRmseDifferences(errors, { seed, resamples });

  test('has the differences and p-values that NumPy finds in the same draws', () => {
    expect(found).toHaveLength(tests.length);
    found.forEach((one, at) => {
      expectClose(one.delta, tests[at]?.delta ?? null);
      expectClose(one.p, tests[at]?.p ?? null);
    });
  });

  test('has the ends that NumPy finds in the same draws', () => {
    found.forEach((one, at) => {
      expectClose(one.interval(level)?.low ?? null, tests[at]?.low ?? null);
      expectClose(one.interval(level)?.high ?? null, tests[at]?.high ?? null);
    });
  });
});

describe.each(normalReference.cases)(
  'above the limit of rows: $name',
  ({ errors, level, delta, p, low, high }) => {
    test('is the normal approximation', () => {
      const [found] = bootstrapRmseDifferences(errors, { seed: 1, mostResampled: 20 });
      expect(found).toMatchObject({ method: 'normal', resamples: 0 });
      expectClose(found?.delta ?? null, delta);
      expectClose(found?.p ?? null, p);
      expectClose(found?.interval(level)?.low ?? null, low);
      expectClose(found?.interval(level)?.high ?? null, high);
    });
  },
);

/** Two models that share most of their errors. */
function twoModels(n: number, seed: number, worse = 1): [Float64Array, Float64Array] {
  const common = normals(n, seed);
  const [own, other] = [normals(n, seed + 10_000), normals(n, seed + 20_000)];
  return [
    common.map((value, row) => value + 0.3 * (own[row] ?? 0)),
    common.map((value, row) => (value + 0.3 * (other[row] ?? 0)) * worse),
  ];
}

describe('the paired bootstrap', () => {
  test('seldom sees a difference between models that are equally good', () => {
    const alarms = countSeeds(400, (seed) => {
      const [found] = bootstrapRmseDifferences(twoModels(50, seed), { seed, resamples: 399 });
      return (found?.p ?? 1) < 0.05;
    });
    // 5 % of 400 is 20; a percentile interval of 50 rows is a little too narrow.
    expect(alarms).toBeGreaterThan(6);
    expect(alarms).toBeLessThan(40);
  });

  test('sees a small difference of models that err together, which their own intervals would hide', () => {
    const [found] = bootstrapRmseDifferences(twoModels(200, 3, 1.1), { seed: 1, resamples: 999 });
    expect(found?.p).toBeLessThan(0.01);
    expect(found?.interval(0.95)?.high).toBeLessThan(0);
  });

  test('agrees with the normal approximation where there are many rows', () => {
    const models = twoModels(3000, 5, 1.01);
    const [drawn] = bootstrapRmseDifferences(models, { seed: 1, resamples: 1999 });
    const [computed] = bootstrapRmseDifferences(models, { seed: 1, mostResampled: 100 });
    const [one, other] = [drawn?.interval(0.95), computed?.interval(0.95)];
    if (!one || !other) throw new Error('two intervals');
    const width = other.high - other.low;
    expect(Math.abs(one.low - other.low)).toBeLessThan(0.1 * width);
    expect(Math.abs(one.high - other.high)).toBeLessThan(0.1 * width);
  });

  test('is the same for the same seed, and another for another', () => {
    const models = twoModels(40, 1);
    const [one] = bootstrapRmseDifferences(models, { seed: 4, resamples: 199 });
    const [same] = bootstrapRmseDifferences(models, { seed: 4, resamples: 199 });
    const [another] = bootstrapRmseDifferences(models, { seed: 5, resamples: 199 });
    expect(same?.interval(0.9)).toEqual(one?.interval(0.9));
    expect(another?.interval(0.9)).not.toEqual(one?.interval(0.9));
  });

  test('draws the same rows for all models: an identical model differs in no draw', () => {
    const [model] = twoModels(30, 2);
    const [found] = bootstrapRmseDifferences([model, model], { seed: 1, resamples: 199 });
    expect(found).toMatchObject({ delta: 0, p: 1 });
    expect(found?.interval(0.95)).toEqual({ low: 0, high: 0 });
  });

  test('is in the unit of the errors, however large or small', () => {
    const models = twoModels(30, 2, 1.2);
    const [plain] = bootstrapRmseDifferences(models, { seed: 1, resamples: 199 });
    for (const scale of [2 ** 700, 2 ** -700]) {
      const scaled = models.map((errors) => errors.map((error) => error * scale));
      const [found] = bootstrapRmseDifferences(scaled, { seed: 1, resamples: 199 });
      expect(found?.p).toBe(plain?.p);
      expectClose((found?.delta ?? 0) / scale, plain?.delta ?? 0);
      expectClose((found?.interval(0.9)?.low ?? 0) / scale, plain?.interval(0.9)?.low ?? 0);
    }
  });

  test('does not believe five rows that all say the same, but six', () => {
    const claims = (n: number) => {
      const errors = [new Float64Array(n).fill(1), Float64Array.from({ length: n }, (_, row) => 2 + row)];
      const [found] = bootstrapRmseDifferences(errors, { seed: 1, resamples: 999 });
      return { p: found?.p, interval: found?.interval(0.95) };
    };
    expect(claims(5)).toEqual({ p: 1 / 16, interval: null });
    expect(claims(6).p).toBe(1 / 32);
    expect(claims(6).interval?.high).toBeLessThan(0);
    expect(claims(1)).toEqual({ p: 1, interval: null });
  });

  test('refuses models that did not answer the same rows', () => {
    expect(() => bootstrapRmseDifferences([[1, 2], [1]], { seed: 1 })).toThrow(RangeError);
  });
});

describe('many rows that all differ by the same amount', () => {
  test('have no p, unless there is no difference', () => {
    const errors = (size: number) => new Float64Array(30).fill(size);
    const tested = (size: number) =>
      bootstrapRmseDifferences([errors(1), errors(size)], { seed: 1, mostResampled: 20 })[0];
    expect(tested(2)).toMatchObject({ delta: -1, p: null });
    expect(tested(2)?.interval(0.95)).toBeNull();
    expect(tested(1)).toMatchObject({ delta: 0, p: 1 });
    expect(tested(1)?.interval(0.95)).toEqual({ low: 0, high: 0 });
  });
});

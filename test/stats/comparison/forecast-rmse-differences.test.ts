import { describe, expect, test } from 'vitest';
import { blockLength } from '../../../src/stats/block-length.ts';
import { bootstrapRmseDifferences } from '../../../src/stats/comparison/bootstrap-rmse-differences.ts';
import { forecastRmseDifferences } from '../../../src/stats/comparison/forecast-rmse-differences.ts';
import { expectClose } from '../close.ts';
import { countSeeds, lasting } from './draws.ts';
import reference from './reference/blocks.json' with { type: 'json' };

describe.each(reference.cases)('$name', ({ errors, seed, resamples, level, length, p, low, high }) => {
  test('has the p of Diebold and Mariano and the ends that NumPy finds in the same blocks', () => {
    const [found] = forecastRmseDifferences(errors, { seed, resamples });
    expect(blockLength(errors[0]?.length ?? 0)).toBe(length);
    expect(found).toMatchObject({ method: 'block', resamples });
    expectClose(found?.p ?? null, p, 1e-6);
    expectClose(found?.interval(level)?.low ?? null, low);
    expectClose(found?.interval(level)?.high ?? null, high);
  });
});

test('a block is twice the cube root of the rows, rounded up', () => {
  expect([1, 2, 8, 9, 27, 1000, 1001, 1_000_000].map(blockLength)).toEqual([1, 2, 4, 5, 6, 20, 21, 200]);
});

describe('models whose errors last', () => {
  /** Two models that are equally good, whose errors keep most of the ones before. */
  const equallyGood = (seed: number) => [lasting(200, 0.8, seed), lasting(200, 0.8, seed + 5000)];
  const claims = (interval: { low: number; high: number } | null | undefined) =>
    interval ? interval.low > 0 || interval.high < 0 : false;

  test('are taken for different less often than by a bootstrap of single rows', () => {
    const options = (seed: number) => ({ seed, resamples: 199 });
    const blocks = countSeeds(200, (seed) =>
      claims(forecastRmseDifferences(equallyGood(seed), options(seed))[0]?.interval(0.95)),
    );
    const rows = countSeeds(200, (seed) =>
      claims(bootstrapRmseDifferences(equallyGood(seed), options(seed))[0]?.interval(0.95)),
    );
    expect(blocks).toBeLessThan(30);
    expect(rows).toBeGreaterThan(50);
  });

  test('an interval leaves out 0 only where p says so too', () => {
    const outOfStep = countSeeds(200, (seed) => {
      const [found] = forecastRmseDifferences(equallyGood(seed), { seed, resamples: 199 });
      return claims(found?.interval(0.95)) && (found?.p ?? 1) >= 0.05;
    });
    expect(outOfStep).toBe(0);
  });
});

test('above the limit of rows the interval is that of the test', () => {
  const models = [lasting(300, 0.5, 1), lasting(300, 0.5, 2)];
  const [computed] = forecastRmseDifferences(models, { seed: 1, mostResampled: 299 });
  const [drawn] = forecastRmseDifferences(models, { seed: 1, resamples: 499 });
  expect(computed).toMatchObject({ method: 'normal', resamples: 0, p: drawn?.p });
  const [one, other] = [computed?.interval(0.95), drawn?.interval(0.95)];
  if (!one || !other) throw new Error('two intervals');
  expect(other.low).toBeLessThanOrEqual(one.low);
  expect(other.high - other.low).toBeLessThan(1.2 * (one.high - one.low));
});

describe('odd forecasts', () => {
  test('identical ones do not differ', () => {
    const errors = lasting(50, 0.5, 1);
    const [found] = forecastRmseDifferences([errors, errors], { seed: 1, resamples: 99 });
    expect(found).toMatchObject({ delta: 0, p: 1 });
    expect(found?.interval(0.95)).toEqual({ low: 0, high: 0 });
  });

  test('perfect ones do not differ either', () => {
    const [found] = forecastRmseDifferences([new Float64Array(9), new Float64Array(9)], { seed: 1 });
    expect(found).toMatchObject({ delta: 0, p: 1 });
    expect(found?.interval(0.95)).toEqual({ low: 0, high: 0 });
  });

  test('one row and a loss difference that never varies have no p', () => {
    expect(forecastRmseDifferences([[1], [2]], { seed: 1 })[0]).toMatchObject({ delta: -1, p: null });
    const [constant] = forecastRmseDifferences(
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      { seed: 1 },
    );
    expect(constant?.p).toBeNull();
    expect(constant?.interval(0.95)).toBeNull();
  });

  test('the unit may be huge', () => {
    const models = [lasting(40, 0.5, 1), lasting(40, 0.5, 2)];
    const [plain] = forecastRmseDifferences(models, { seed: 1, resamples: 99 });
    const huge = models.map((errors) => errors.map((error) => error * 2 ** 700));
    const [found] = forecastRmseDifferences(huge, { seed: 1, resamples: 99 });
    expectClose((found?.interval(0.9)?.low ?? 0) / 2 ** 700, plain?.interval(0.9)?.low ?? 0);
  });
});

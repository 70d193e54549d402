import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { bootstrapMeans } from '../../src/stats/bootstrap-means.ts';
import { holm } from '../../src/stats/holm.ts';
import { lagOneAutocorrelation } from '../../src/stats/lag-one-autocorrelation.ts';
import { percentileInterval } from '../../src/stats/percentile-interval.ts';
import { drawIndex, xoshiro128 } from '../../src/stats/random/xoshiro128.ts';
import { rmseInterval } from '../../src/stats/rmse-interval.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { expectClose } from './close.ts';
import reference from './reference/intervals.json' with { type: 'json' };

function expectAllClose(values: ArrayLike<number>, expected: readonly number[]): void {
  expect(values.length).toBe(expected.length);
  for (const [at, value] of expected.entries()) expectClose(values[at] ?? null, value);
}

describe.each(reference.adjusted)('adjusted p-values of $p, as statsmodels', (expected) => {
  test('Holm', () => expectAllClose(holm(expected.p), expected.holm));
  test('Benjamini–Hochberg', () => expectAllClose(benjaminiHochberg(expected.p), expected.benjaminiHochberg));
});

test('adjusting moves no p down, keeps the order, and Holm is the stricter', () => {
  const p = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(p, (raw) => {
      const strict = holm(raw);
      const mild = benjaminiHochberg(raw);
      raw.forEach((one, at) => {
        expect(mild[at]).toBeGreaterThanOrEqual(one * (1 - 1e-12));
        expect(strict[at]).toBeGreaterThanOrEqual((mild[at] ?? 0) * (1 - 1e-12));
        expect(strict[at]).toBeLessThanOrEqual(1);
        raw.forEach((other, place) => {
          if (one < other) expect(strict[at]).toBeLessThanOrEqual(strict[place] ?? 0);
        });
      });
    }),
  );
});

describe('Wilson’s interval', () => {
  test.each(
    reference.wilson.map(([successes = 0, n = 0, level = 0, low = 0, high = 0]) => ({
      successes,
      n,
      level,
      low,
      high,
    })),
  )('$successes of $n at $level, as statsmodels', ({ successes, n, level, low, high }) => {
    const interval = wilsonInterval(successes, n, level);
    // statsmodels leaves a rounding error at the ends.
    expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(1e-9 * low + 1e-16);
    expectClose(interval.high, high);
  });

  test('begins at 0 exactly for none, ends at 1 exactly for all, and does not exist for no rows', () => {
    expect(wilsonInterval(0, 7, 0.95).low).toBe(0);
    expect(wilsonInterval(7, 7, 0.95).high).toBe(1);
    expect(() => wilsonInterval(0, 0, 0.95)).toThrow(RangeError);
    expect(() => wilsonInterval(8, 7, 0.95)).toThrow(RangeError);
  });
});

describe('lag-1 autocorrelation', () => {
  test.each(reference.autocorrelation)('of sample %#, as statsmodels', ({ values, r }) => {
    expectClose(lagOneAutocorrelation(values), r);
    const huge = values.map((value) => value * 2 ** 900);
    expectClose(lagOneAutocorrelation(huge), r);
  });

  test('of a constant, or of one value, does not exist', () => {
    expect(lagOneAutocorrelation([0.1, 0.1, 0.1])).toBeNull();
    expect(lagOneAutocorrelation([4])).toBeNull();
  });
});

describe('resampling', () => {
  test.each(reference.blocks)('moving blocks of $name, as laid out row by row', (expected) => {
    const { errors, seed, resamples, level } = expected;
    const interval = rmseInterval(new Float64Array(errors.length), errors, {
      seed,
      resamples,
      level,
      ordered: true,
    });
    if (typeof interval === 'string') throw new Error(interval);
    expect(interval).toMatchObject({ method: 'block', resamples, level });
    expectClose(interval.low, expected.low);
    expectClose(interval.high, expected.high);
  });

  test.each(reference.means)('means of sample %#, as laid out row by row', ({ values, seed, means }) => {
    expectAllClose(bootstrapMeans(values, means.length, seed), means);
  });

  test('a bootstrap draws what the generator of its seed draws', () => {
    const random = xoshiro128(99);
    const values = Float64Array.from({ length: 1000 }, (_, row) => row);
    let total = 0;
    for (let draw = 0; draw < values.length; draw++) total += drawIndex(random, values.length);
    expect(bootstrapMeans(values, 1, 99)).toEqual(Float64Array.of(total / 1000));
  });

  test('percentiles of what was drawn, in any order', () => {
    const drawn = Float64Array.from({ length: 101 }, (_, at) => (at * 37) % 101);
    expect(percentileInterval(drawn, 0.9)).toEqual({
      level: 0.9,
      method: 'percentile',
      resamples: 101,
      low: expect.closeTo(5, 9),
      high: expect.closeTo(95, 9),
    });
  });

  test('rows that resemble the row before get a wider interval as ordered rows, and few rows get none', () => {
    const random = xoshiro128(4);
    let level = 0;
    const wandering = Float64Array.from({ length: 400 }, () => {
      level = 0.9 * level + random() / 2 ** 32 - 0.5;
      return level;
    });
    const actual = new Float64Array(400);
    const independent = rmseInterval(actual, wandering, { seed: 1 });
    const ordered = rmseInterval(actual, wandering, { seed: 1, ordered: true });
    if (typeof independent === 'string' || typeof ordered === 'string') throw new Error('no interval');
    expect(ordered.high - ordered.low).toBeGreaterThan(1.5 * (independent.high - independent.low));
    expect(rmseInterval([0, 0, 0, 0], [1, 2, 3, 4], { seed: 1, ordered: true })).toBe('one_block');
  });
});

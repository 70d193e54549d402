import { describe, expect, test } from 'vitest';
import { bcaInterval } from '../../src/stats/bca-interval.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { xoshiro128 } from '../../src/stats/random/xoshiro128.ts';
import { rmse } from '../../src/stats/rmse.ts';
import { type IntervalOptions, rmseInterval } from '../../src/stats/rmse-interval.ts';
import { expectClose } from './close.ts';
import reference from './reference/bca.json' with { type: 'json' };

describe.each(reference.cases)('BCa of $name', ({ estimate, resampled, leftOut, level, low, high }) => {
  test('has SciPy’s ends, given SciPy’s resamples', () => {
    const interval = bcaInterval(estimate, resampled, leftOut, level);
    expectClose(interval.low, low);
    expectClose(interval.high, high);
    expect(interval).toMatchObject({ method: 'bca', resamples: 399 });
  });
});

/** Normal errors around 0 with a spread of 1, so that the true RMSE is 1. */
function sample(n: number, seed: number) {
  const random = xoshiro128(seed);
  const predicted = Float64Array.from({ length: n }, () => normalQuantile((random() + 0.5) / 2 ** 32));
  return { actual: new Float64Array(n), predicted };
}

function intervalOf(n: number, options: IntervalOptions) {
  const { actual, predicted } = sample(n, options.seed);
  const interval = rmseInterval(actual, predicted, options);
  if (typeof interval === 'string') throw new Error(interval);
  return { ...interval, estimate: rmse(actual, predicted) };
}

describe('the interval of the RMSE', () => {
  test('surrounds the estimate, and is the same for the same seed', () => {
    const interval = intervalOf(40, { seed: 3 });
    expect(interval).toMatchObject({ method: 'bca', level: 0.95, resamples: 2000 });
    expect(interval.low).toBeLessThan(interval.estimate);
    expect(interval.high).toBeGreaterThan(interval.estimate);
    expect(intervalOf(40, { seed: 3 })).toEqual(interval);
  });

  test('a lower level is narrower', () => {
    const wide = intervalOf(40, { seed: 3, level: 0.99 });
    const narrow = intervalOf(40, { seed: 3, level: 0.8 });
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });

  test('covers the true value about as often as it promises', () => {
    const covered = Array.from({ length: 300 }, (_, seed) => intervalOf(60, { seed, resamples: 500 })).filter(
      ({ low, high }) => low <= 1 && 1 <= high,
    );
    // 95 % of 300 is 285; BCa of 60 rows falls a little short of it, even widened for so few.
    expect(covered.length).toBeGreaterThan(266);
    expect(covered.length).toBeLessThan(299);
  });

  test('above the limit of rows it is the normal interval, close to the resampled one', () => {
    const normal = intervalOf(3000, { seed: 5, mostResampled: 2999 });
    const resampled = intervalOf(3000, { seed: 5 });
    expect(normal).toMatchObject({ method: 'normal', resamples: 0 });
    expect(resampled.method).toBe('bca');
    const width = resampled.high - resampled.low;
    expect(Math.abs(normal.low - resampled.low)).toBeLessThan(0.1 * width);
    expect(Math.abs(normal.high - resampled.high)).toBeLessThan(0.1 * width);
  });

  test('is in the unit of the errors, however large or small', () => {
    const { actual, predicted } = sample(30, 1);
    const plain = rmseInterval(actual, predicted, { seed: 1 });
    const huge = rmseInterval(
      actual,
      predicted.map((value) => value * 2 ** 900),
      { seed: 1 },
    );
    if (typeof plain === 'string' || typeof huge === 'string') throw new Error('no interval');
    expectClose(huge.low / 2 ** 900, plain.low);
    expectClose(huge.high / 2 ** 900, plain.high);
  });

  test('does not exist for one row, nor for errors all of one size', () => {
    expect(rmseInterval([1], [2], { seed: 1 })).toBe('one_row');
    expect(rmseInterval([1, 2, 3], [2, 1, 4], { seed: 1 })).toBe('constant_errors');
    expect(rmseInterval([1, 2], [1, 2], { seed: 1 })).toBe('constant_errors');
  });
});

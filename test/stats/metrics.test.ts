import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { maxError } from '../../src/stats/max-error.ts';
import { mean } from '../../src/stats/mean.ts';
import { meanAbsoluteError } from '../../src/stats/mean-absolute-error.ts';
import { meanAbsolutePercentageError } from '../../src/stats/mean-absolute-percentage-error.ts';
import { meanError } from '../../src/stats/mean-error.ts';
import { meanSquaredError } from '../../src/stats/mean-squared-error.ts';
import { medianAbsoluteError } from '../../src/stats/median-absolute-error.ts';
import { normalisedRmse } from '../../src/stats/normalised-rmse.ts';
import { quantileSorted } from '../../src/stats/quantile-sorted.ts';
import { rSquared } from '../../src/stats/r-squared.ts';
import { rmse } from '../../src/stats/rmse.ts';
import { standardDeviation } from '../../src/stats/standard-deviation.ts';
import { sum } from '../../src/stats/sum.ts';
import { symmetricMeanAbsolutePercentageError } from '../../src/stats/symmetric-mean-absolute-percentage-error.ts';
import { weightedAbsolutePercentageError } from '../../src/stats/weighted-absolute-percentage-error.ts';
import { expectClose } from './close.ts';
import reference from './reference/metrics.json' with { type: 'json' };

describe.each(reference.cases)('$name: as scikit-learn and NumPy', ({ actual, predicted, metrics }) => {
  test.each([
    ['rmse', rmse],
    ['mse', meanSquaredError],
    ['mae', meanAbsoluteError],
    ['bias', meanError],
    ['median_ae', medianAbsoluteError],
    ['max_error', maxError],
    ['r2', rSquared],
    ['mape', meanAbsolutePercentageError],
    ['smape', symmetricMeanAbsolutePercentageError],
    ['wape', weightedAbsolutePercentageError],
    ['nrmse', normalisedRmse],
    ['baseline', (values: number[]) => standardDeviation(values)],
  ] as const)('%s', (name, metric) => {
    expectClose(metric(actual, predicted), metrics[name]);
  });
});

describe('by hand', () => {
  test('five rows: the root of the mean of 1, 0, 4, 0 and 5 × 1', () => {
    expect(rmse([1, 2, 3, 4, 5], [2, 2, 5, 4, 0])).toBeCloseTo(Math.sqrt(30 / 5), 15);
    expect(meanSquaredError([1, 2, 3, 4, 5], [2, 2, 5, 4, 0])).toBe(6);
    expect(meanError([1, 2, 3, 4, 5], [2, 2, 5, 4, 0])).toBe(-0.4);
  });

  test('a model that always answers the mean has R² 0', () => {
    expect(rSquared([1, 2, 3], [2, 2, 2])).toBe(0);
  });
});

describe('what is undefined is null, never NaN', () => {
  test('R² and NRMSE of a constant, also of one that no double holds exactly', () => {
    const tenths = new Float64Array(10).fill(0.1);
    expect(rSquared(tenths, tenths)).toBeNull();
    expect(normalisedRmse(tenths, tenths)).toBeNull();
    expect(standardDeviation(tenths)).toBe(0);
  });

  test('MAPE with one actual zero, WAPE with nothing else', () => {
    expect(meanAbsolutePercentageError([0, 1], [1, 1])).toBeNull();
    expect(weightedAbsolutePercentageError([0, 1], [1, 1])).toBe(1);
    expect(weightedAbsolutePercentageError([0, 0], [1, 1])).toBeNull();
  });

  test('sMAPE counts zero predicted as zero as perfect', () => {
    expect(symmetricMeanAbsolutePercentageError([0, 1], [0, 1])).toBe(0);
    expect(symmetricMeanAbsolutePercentageError([0], [5])).toBe(2);
  });
});

test('samples that are not pairs are a fault of the caller', () => {
  expect(() => rmse([1, 2], [1])).toThrow(RangeError);
  expect(() => rmse([], [])).toThrow(RangeError);
});

describe('magnitudes at the edge of a double', () => {
  test('squares that would overflow', () => {
    expectClose(rmse([0, 0], [3e200, 4e200]), Math.sqrt(12.5) * 1e200);
    expectClose(standardDeviation([3e200, -3e200]), 3e200);
    expect(meanSquaredError([0], [1e200])).toBe(Number.POSITIVE_INFINITY);
  });

  test('squares that would vanish', () => {
    expectClose(rmse([0, 0], [3e-200, 4e-200]), Math.sqrt(12.5) * 1e-200);
  });

  test('a sum that would overflow', () => {
    expectClose(mean([1.5e308, 1.5e308, -1e308]), (1e308 / 3) * 2);
    expectClose(symmetricMeanAbsolutePercentageError([1.5e308], [-1.5e308]), 2);
    expect(symmetricMeanAbsolutePercentageError([-5e-324], [0])).toBe(2);
    expect(symmetricMeanAbsolutePercentageError([5e-324], [-5e-324])).toBe(2);
  });

  test('a sum of large values that cancel', () => {
    expect(sum([1e100, 1, -1e100])).toBe(1);
  });
});

describe('as simple-statistics, on plain samples', () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
  const sample = fc.array(value, { minLength: 1, maxLength: 50 });

  test('mean, standard deviation and quantiles', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const size = Math.max(...values.map(Math.abs), 1);
        expect(Math.abs(mean(values) - simple.mean(values)) / size).toBeLessThan(1e-12);
        const spread = simple.standardDeviation(values);
        expect(Math.abs(standardDeviation(values) - spread) / size).toBeLessThan(1e-9);
        const ascending = [...values].sort((a, b) => a - b);
        const quantile = simple.quantileSorted(ascending, share);
        expect(Math.abs(quantileSorted(ascending, share) - quantile) / size).toBeLessThan(1e-12);
      }),
    );
  });
});

test('the figures of one file agree with each other', () => {
  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const pairs = fc.array(fc.tuple(finite, finite), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const actual = rows.map(([value]) => value);
      const predicted = rows.map(([, value]) => value);
      const root = rmse(actual, predicted);
      const slack = 1 + 1e-12;
      expect(Math.abs(meanError(actual, predicted))).toBeLessThanOrEqual(
        meanAbsoluteError(actual, predicted) * slack,
      );
      expect(meanAbsoluteError(actual, predicted)).toBeLessThanOrEqual(root * slack);
      expect(root).toBeLessThanOrEqual(maxError(actual, predicted) * slack);
      expect(rmse(predicted, actual)).toBe(root);
    }),
  );
});

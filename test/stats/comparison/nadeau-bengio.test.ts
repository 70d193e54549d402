import { describe, expect, test } from 'vitest';
import { nadeauBengio } from '../../../src/stats/comparison/nadeau-bengio.ts';
import { expectClose } from '../close.ts';
import reference from './reference/nadeau-bengio.json' with { type: 'json' };

describe.each(reference.cases)(
  '$name',
  ({ first, second, testToTrain, statistic, p, naive_p, low, high }) => {
    const found = nadeauBengio(first, second, testToTrain);

    test('has the corrected statistic, p and interval', () => {
      expectClose(found.statistic, statistic);
      expectClose(found.p, p, 1e-6);
      expectClose(found.interval(0.95)?.low ?? null, low);
      expectClose(found.interval(0.95)?.high ?? null, high);
    });

    test('has SciPy’s paired t-test as the naive one, which is surer', () => {
      expectClose(found.naive_p, naive_p, 1e-6);
      expect(found.naive_p).toBeLessThan(p);
    });
  },
);

describe('folds without spread', () => {
  test('equal scores do not differ', () => {
    expect(nadeauBengio([1, 2, 3], [1, 2, 3], 0.5)).toMatchObject({
      delta: 0,
      p: 1,
      naive_p: 1,
      statistic: 0,
    });
  });

  test('a difference that is the same in every fold has no p, nor has a single fold', () => {
    const constant = nadeauBengio([1, 2, 3], [2, 3, 4], 0.5);
    expect(constant).toMatchObject({ delta: -1, p: null, naive_p: null, statistic: null });
    expect(constant.interval(0.95)).toBeNull();
    expect(nadeauBengio([1], [1], 1)).toMatchObject({ delta: 0, p: null });
  });

  test('scores that are no pairs are refused', () => {
    expect(() => nadeauBengio([1, 2], [1], 1)).toThrow(RangeError);
    expect(() => nadeauBengio([], [], 1)).toThrow(RangeError);
  });
});

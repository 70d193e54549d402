import { describe, expect, test } from 'vitest';
import { mcnemar } from '../../../src/stats/comparison/mcnemar.ts';
import { expectClose } from '../close.ts';
import reference from './reference/mcnemar.json' with { type: 'json' };

describe.each(reference.cases)(
  '$onlyFirst against $onlySecond of $rows rows',
  ({ p, low, high, ...counts }) => {
    const found = mcnemar(counts);

    test('has statsmodels’ p', () => {
      expectClose(found.p, p, 1e-6);
      expectClose(found.delta, (counts.onlyFirst - counts.onlySecond) / counts.rows);
    });

    test('has the interval of SciPy’s exact share', () => {
      const interval = found.interval(0.95);
      // Near 0 the digits that the two share cancel.
      expect(Math.abs((interval?.low ?? 9) - low)).toBeLessThan(1e-10);
      expect(Math.abs((interval?.high ?? 9) - high)).toBeLessThan(1e-10);
    });
  },
);

test('classifiers that are right on the same rows do not differ, and that is all there is to say', () => {
  const found = mcnemar({ onlyFirst: 0, onlySecond: 0, rows: 20 });
  expect(found).toMatchObject({ delta: 0, p: 1 });
  expect(found.interval(0.95)).toBeNull();
});

test('an interval leaves out 0 exactly where p is below 1 − its level', () => {
  for (let onlyFirst = 0; onlyFirst <= 25; onlyFirst++) {
    for (let onlySecond = 0; onlySecond <= 25; onlySecond++) {
      const { p, interval } = mcnemar({ onlyFirst, onlySecond, rows: 60 });
      const range = interval(0.95);
      expect(range !== null && (range.low > 0 || range.high < 0)).toBe((p ?? 1) < 0.05);
    }
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapRmseDifferences } from '../../../src/stats/comparison/bootstrap-rmse-differences.ts';
import { forecastRmseDifferences } from '../../../src/stats/comparison/forecast-rmse-differences.ts';
import { holmIntervals } from '../../../src/stats/comparison/holm-intervals.ts';
import { mcnemar } from '../../../src/stats/comparison/mcnemar.ts';
import { nadeauBengio } from '../../../src/stats/comparison/nadeau-bengio.ts';
import type { PairedTest } from '../../../src/stats/comparison/paired-test.ts';
import { expectClose } from '../close.ts';
import { normals } from './draws.ts';
import reference from './reference/holm.json' with { type: 'json' };

/** A test whose interval leaves out 0 where it must. */
const withP = (p: number | null): PairedTest => ({
  delta: 1,
  p,
  method: 'normal',
  resamples: 0,
  interval: (level) => ({ low: p !== null && p < 1 - level ? 0.1 : -0.1, high: 2 }),
});

describe.each(reference.cases)('p = $p', ({ p, adjusted, differs }) => {
  const found = holmIntervals(p.map(withP));

  test('has statsmodels’ adjusted values and verdicts', () => {
    found.forEach(({ p_adjusted }, at) => {
      expectClose(p_adjusted, adjusted[at] ?? null);
    });
    expect(found.map((one) => one.differs)).toEqual(differs);
  });
});

describe('the levels', () => {
  test('go from that of all comparisons to that of the last, in the order of p', () => {
    const levels = holmIntervals([0.004, 0.001, 0.002].map(withP)).map(({ level }) => level);
    expect(levels).toEqual([1 - 0.05, 1 - 0.05 / 3, 1 - 0.05 / 2]);
  });

  test('stay where Holm stops', () => {
    const levels = holmIntervals([0.001, 0.026, 0.03, 0.9].map(withP)).map(({ level }) => level);
    expect(levels).toEqual([1 - 0.05 / 4, 1 - 0.05 / 3, 1 - 0.05 / 3, 1 - 0.05 / 3]);
  });

  test('count a comparison that has no p', () => {
    const [plain, without] = holmIntervals([0.03, null].map(withP));
    expect(plain).toMatchObject({ p_adjusted: 0.06, differs: false });
    expect(without).toMatchObject({ p: null, p_adjusted: null, interval: null, differs: false });
  });
});

/** Errors of up to five models of different worth, drawn from a seed. */
const drawnErrors = fc
  .tuple(
    fc.integer({ min: 2, max: 40 }),
    fc.integer({ min: 2, max: 5 }),
    fc.nat(1e6),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([rows, models, seed, apart]) =>
    Array.from({ length: models }, (_, model) =>
      normals(rows, seed + model).map((error) => error * (1 + apart * model)),
    ),
  );

describe('interval and verdict never disagree', () => {
  const check = (tests: readonly PairedTest[], andBack: boolean) => {
    for (const { interval, p_adjusted, differs } of holmIntervals(tests)) {
      const leavesOutZero = interval !== null && (interval.low > 0 || interval.high < 0);
      expect(leavesOutZero).toBe(differs);
      if (differs || andBack) expect(differs).toBe(p_adjusted !== null && p_adjusted < 0.05);
    }
  };

  test('in the paired bootstrap', () => {
    fc.assert(
      fc.property(drawnErrors, fc.nat(), (errors, seed) =>
        check(bootstrapRmseDifferences(errors, { seed, resamples: 999 }), true),
      ),
      { numRuns: 100 },
    );
  });

  test('in the normal approximation', () => {
    fc.assert(
      fc.property(drawnErrors, (errors) =>
        check(bootstrapRmseDifferences(errors, { seed: 1, mostResampled: 1 }), true),
      ),
    );
  });

  test('for forecasts, where blocks may hold back what the test would say', () => {
    fc.assert(
      fc.property(drawnErrors, fc.nat(), (errors, seed) =>
        check(forecastRmseDifferences(errors, { seed, resamples: 199 }), false),
      ),
      { numRuns: 100 },
    );
  });

  test('for folds', () => {
    fc.assert(
      fc.property(drawnErrors, ([first = new Float64Array(1), ...others]) =>
        check(
          others.map((other) => nadeauBengio(first, other, 1 / Math.max(1, first.length - 1))),
          true,
        ),
      ),
    );
  });

  test('for labels', () => {
    const count = fc.nat(60);
    const counts = fc.record({ onlyFirst: count, onlySecond: count, rows: fc.constant(200) });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (pairs) =>
        check(pairs.map(mcnemar), true),
      ),
    );
  });
});

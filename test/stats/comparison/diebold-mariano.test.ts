import { describe, expect, test } from 'vitest';
import { dieboldMariano } from '../../../src/stats/comparison/diebold-mariano.ts';
import { expectClose } from '../close.ts';
import { countSeeds, lasting } from './draws.ts';
import reference from './reference/diebold-mariano.json' with { type: 'json' };

describe.each(reference.cases)('$name', ({ difference, horizon, statistic, p, lags, weights, error }) => {
  const found = dieboldMariano(difference, horizon);

  test('has the statistic and the p-value of the papers’ formulas', () => {
    expect(found).toMatchObject({ lags, weights });
    expectClose(found.statistic, statistic);
    expectClose(found.p, p, 1e-6);
  });

  test('has an interval around the mean difference that is as wide as its error says', () => {
    const { low, high } = found.interval(0.95) ?? { low: 0, high: 0 };
    const mean = difference.reduce((sum, value) => sum + value, 0) / difference.length;
    expectClose((low + high) / 2, mean);
    expect(high - low).toBeGreaterThan(3.9 * Math.abs(error));
  });
});

describe('the test of Diebold and Mariano', () => {
  test('keeps its promise where losses last, which the plain variance does not', () => {
    const alarms = (test: (losses: Float64Array) => number | null) =>
      countSeeds(300, (seed) => (test(lasting(200, 0.6, seed)) ?? 1) < 0.05);
    const kept = alarms((losses) => dieboldMariano(losses).p);
    const shuffled = alarms((losses) => dieboldMariano(everySeventh(losses)).p);
    // 5 % of 300 is 15. Taken as independent, losses that keep 0.6 of the one before alarm in about a third of cases.
    expect(kept).toBeLessThan(45);
    expect(shuffled).toBeGreaterThan(60);
  });

  test('does not depend on the unit, however large or small', () => {
    const [plain, huge, tiny] = [0, 900, -1050].map((power) =>
      dieboldMariano([1, -0.5, 2, 0.25].map((loss) => loss * 2 ** power)),
    );
    expect(huge).toMatchObject({ statistic: plain?.statistic, p: plain?.p });
    expect(tiny).toMatchObject({ statistic: plain?.statistic, p: plain?.p });
  });

  test('has p = 1 for equal losses and none for a difference that never varies', () => {
    expect(dieboldMariano([0, 0, 0])).toMatchObject({ statistic: 0, p: 1 });
    expect(dieboldMariano([0, 0, 0]).interval(0.95)).toEqual({ low: 0, high: 0 });
    expect(dieboldMariano([2, 2, 2])).toMatchObject({ statistic: null, p: null });
    expect(dieboldMariano([2, 2, 2]).interval(0.95)).toBeNull();
    expect(dieboldMariano([2])).toMatchObject({ p: null });
  });
});

/** The same values in an order in which neighbours have little in common. */
function everySeventh(values: Float64Array): Float64Array {
  return values.map((_, at) => values[(at * 77) % values.length] ?? 0);
}

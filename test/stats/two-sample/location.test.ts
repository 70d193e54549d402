import { describe, expect, test } from 'vitest';
import { mannWhitneyU } from '../../../src/stats/two-sample/mann-whitney-u.ts';
import { poolSamples } from '../../../src/stats/two-sample/pooled-samples.ts';
import { welchTTest } from '../../../src/stats/two-sample/welch-t-test.ts';
import { expectClose } from '../close.ts';
import samples from './reference/samples.json' with { type: 'json' };

describe.each(samples.cases)('$name: as SciPy and mpmath', ({ reference, current, mann_whitney, welch }) => {
  test('Mann–Whitney', () => {
    const { u, p } = mannWhitneyU(poolSamples(reference, current));
    expectClose(u, mann_whitney.u);
    expectClose(p, mann_whitney.p);
  });

  test('Welch', () => {
    const result = welchTTest(reference, current);
    if (welch === null) {
      expect(result).toBe(Math.min(reference.length, current.length) < 2 ? 'one_row' : 'constant');
      return;
    }
    if (typeof result === 'string') throw new Error(`No test: ${result}`);
    expectClose(result.statistic, welch.statistic);
    expectClose(result.p, welch.p);
  });
});

describe('by hand', () => {
  test('U counts the pairs that the reference wins, a tie as half', () => {
    // 3 beats 1 and 2, ties with 3; 5 beats all three.
    expect(mannWhitneyU(poolSamples([3, 5], [1, 2, 3])).u).toBe(5.5);
  });

  test('the other way round the test is the same, and U counts the other pairs', () => {
    const there = mannWhitneyU(poolSamples([3, 5, 8], [1, 2, 3, 4]));
    const back = mannWhitneyU(poolSamples([1, 2, 3, 4], [3, 5, 8]));
    expect(there.u + back.u).toBe(12);
    expect(there.p).toBe(back.p);
  });

  test('Welch–Satterthwaite: equal spreads of equal samples have n + m − 2 degrees of freedom', () => {
    const result = welchTTest([1, 2, 3], [5, 6, 7]);
    if (typeof result === 'string') throw new Error(result);
    expectClose(result.dof, 4);
    expectClose(result.statistic, -4 / Math.sqrt(2 / 3));
  });
});

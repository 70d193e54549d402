import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquaredTest } from '../../../src/stats/two-sample/chi-squared-test.ts';
import { cohensH } from '../../../src/stats/two-sample/cohens-h.ts';
import { cramersV } from '../../../src/stats/two-sample/cramers-v.ts';
import { expectedCounts } from '../../../src/stats/two-sample/expected-counts.ts';
import { fisherExact, type TwoCounts } from '../../../src/stats/two-sample/fisher-exact.ts';
import { monteCarloChiSquared } from '../../../src/stats/two-sample/monte-carlo-chi-squared.ts';
import { shareOfLowExpected } from '../../../src/stats/two-sample/share-of-low-expected.ts';
import { twoProportionTest } from '../../../src/stats/two-sample/two-proportion-test.ts';
import { expectClose } from '../close.ts';
import tables from './reference/tables.json' with { type: 'json' };

describe.each(tables.tables)('$name: as SciPy', ({ reference, current, chi2, expected, low, cramers_v }) => {
  test('chi-squared, its expected counts and Cramér', () => {
    const result = chiSquaredTest(reference, current);
    expectClose(result?.statistic ?? null, chi2.statistic);
    expect(result?.dof).toBe(chi2.dof);
    expectClose(result?.p ?? null, chi2.p);
    const counts = expectedCounts(reference, current);
    for (const [at, count] of expected.reference.entries()) expectClose(counts.reference[at] ?? null, count);
    for (const [at, count] of expected.current.entries()) expectClose(counts.current[at] ?? null, count);
    expectClose(shareOfLowExpected(counts), low);
    expectClose(cramersV(reference, current), cramers_v);
  });
});

describe('two levels: as SciPy', () => {
  test.each(tables.two_by_two)(
    '$reference beside $current',
    ({ reference, current, fisher, test: name, p }) => {
      expectClose(fisherExact(pairOf(reference), pairOf(current)), fisher);
      const result = twoProportionTest(pairOf(reference), pairOf(current));
      expect(result.test).toBe(name);
      expectClose(result.p, p);
    },
  );
});

describe('categories', () => {
  test('that neither sample has change nothing', () => {
    expect(chiSquaredTest([30, 0, 20], [10, 0, 40])).toEqual(chiSquaredTest([30, 20], [10, 40]));
    expect(shareOfLowExpected(expectedCounts([30, 0, 20], [10, 0, 40]))).toBe(0);
  });

  test('are nothing to spread over when there is one', () => {
    expect(chiSquaredTest([30], [10])).toBeNull();
    expect(chiSquaredTest([30, 0], [10, 0])).toBeNull();
    expect(cramersV([30], [10])).toBeNull();
  });

  test('of samples that are not two are a fault of the caller', () => {
    expect(() => chiSquaredTest([1, 2], [1])).toThrow(RangeError);
    expect(() => chiSquaredTest([0, 0], [1, 2])).toThrow(RangeError);
  });
});

describe('Monte Carlo chi-squared', () => {
  test.each(tables.random)(
    '$reference beside $current: what all tables come to',
    ({ reference, current, p }) => {
      const drawn = monteCarloChiSquared(reference, current, { seed: 3, draws: 99_999 });
      expect(Math.abs(drawn - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / 99_999));
    },
  );

  test('of large counts comes to the chi-squared approximation', () => {
    const [reference, current] = [
      [4000, 3000, 3000],
      [4100, 2850, 3050],
    ];
    const p = chiSquaredTest(reference ?? [], current ?? [])?.p ?? Number.NaN;
    const drawn = monteCarloChiSquared(reference ?? [], current ?? [], { seed: 3 });
    expect(Math.abs(drawn - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / 9999));
  });

  test('is the same for one seed, never 0, and 1 for tables alike', () => {
    const far = [
      [50, 0, 1],
      [0, 50, 1],
    ] as const;
    expect(monteCarloChiSquared(...far, { seed: 1 })).toBe(1 / 10_000);
    expect(monteCarloChiSquared([2, 4, 6], [1, 2, 3], { seed: 1 })).toBe(1);
    const near = [
      [4, 1, 0, 2],
      [1, 3, 3, 1],
    ] as const;
    expect(monteCarloChiSquared(...near, { seed: 1 })).toBe(monteCarloChiSquared(...near, { seed: 1 }));
  });
});

describe("Fisher's exact test", () => {
  const count = fc.nat({ max: 60 });

  test('is the same from either side of either margin', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact([a, b], [c, d]);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expectClose(fisherExact([c, d], [a, b]), p);
        expectClose(fisherExact([b, a], [d, c]), p);
        expectClose(fisherExact([a, c], [b, d]), p);
      }),
    );
  });

  test('is 1 where a margin is 0', () => {
    expect(fisherExact([0, 0], [3, 4])).toBe(1);
    expect(fisherExact([0, 3], [0, 4])).toBe(1);
  });

  test('of half a million rows ends', () => {
    expect(fisherExact([125_000, 125_000], [125_000, 125_000])).toBe(1);
    expect(fisherExact([250_000, 0], [0, 250_000])).toBe(0);
  });
});

describe("Cohen's h", () => {
  test('by hand', () => {
    expectClose(cohensH(0, 1), Math.PI);
    expectClose(cohensH(0.25, 0.75), Math.PI / 3);
    expectClose(cohensH(0.75, 0.25), -Math.PI / 3);
    expect(cohensH(0.3, 0.3)).toBe(0);
  });
});

function pairOf([first = 0, second = 0]: readonly number[]): TwoCounts {
  return [first, second];
}

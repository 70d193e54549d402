import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kolmogorovSurvival } from '../../../src/stats/two-sample/kolmogorov/kolmogorov-survival.ts';
import { kolmogorovSmirnov } from '../../../src/stats/two-sample/kolmogorov-smirnov.ts';
import { mostExtremeP } from '../../../src/stats/two-sample/most-extreme-p.ts';
import { poolSamples } from '../../../src/stats/two-sample/pooled-samples.ts';
import { tieConditionalP } from '../../../src/stats/two-sample/tie-conditional-p.ts';
import { expectClose } from '../close.ts';
import kolmogorov from './reference/kolmogorov.json' with { type: 'json' };
import samples from './reference/samples.json' with { type: 'json' };

const SEED = 7;

describe('exact, as SciPy', () => {
  test.each(samples.cases)('$name', ({ reference, current, ks }) => {
    const result = kolmogorovSmirnov(poolSamples(reference, current), SEED);
    expect(result.method).toBe('exact');
    expectClose(result.statistic, ks.statistic);
    expectClose(result.p, ks.p);
    expectClose(result.pTies, ks.p_ties);
  });
});

describe('given the ties', () => {
  test('is the share of all ways to deal the rows', () => {
    for (const { reference, current, p_ties } of samples.splits) {
      expectClose(kolmogorovSmirnov(poolSamples(reference, current), SEED).pTies, p_ties);
    }
  });

  test('is what 200,000 random deals come to', () => {
    const { reference, current, draws, hits } = samples.permuted;
    const { pTies } = kolmogorovSmirnov(poolSamples(reference, current), SEED);
    expectWithin(pTies, hits / draws, draws);
  });

  test.each(samples.longRuns)('is counted through runs of hundreds: $reference beside $current', (rows) => {
    const repeated = (counts: number[]) => counts.flatMap((count, value) => Array(count).fill(value));
    const pooled = poolSamples(repeated(rows.reference), repeated(rows.current));
    expectClose(kolmogorovSmirnov(pooled, SEED).pTies, rows.p_ties);
  });

  test('where too large to count, is a share of seeded permutations', () => {
    const pooled = poolSamples(samples.permuted.reference, samples.permuted.current);
    const exact = tieConditionalP(pooled, 1, SEED);
    const permuted = tieConditionalP(pooled, 1, SEED, { mostPoints: 0 });
    expectWithin(permuted, exact, 9999);
    expect(tieConditionalP(pooled, 1, SEED, { mostPoints: 0 })).toBe(permuted);
    expect(tieConditionalP(pooled, 1, SEED + 1, { mostPoints: 0 })).not.toBe(permuted);
  });

  test('permutations are never so sure that p is 0', () => {
    const far = poolSamples([...Array(60).fill(1), 2], Array(60).fill(3));
    for (const untied of [1, 1e-40]) {
      expect(tieConditionalP(far, untied, SEED, { mostPoints: 0, draws: 99 })).toBe(0.01);
    }
  });

  test('permutations put neighbouring values together where there are thousands', () => {
    const reference = Float64Array.from({ length: 3000 }, (_, at) => (at * 48271) % 2503);
    const current = Float64Array.from({ length: 3000 }, (_, at) => ((at * 69621) % 2503) + 60);
    const pooled = poolSamples(reference, current);
    const exact = kolmogorovSmirnov(pooled, SEED).pTies ?? Number.NaN;
    const permuted = tieConditionalP(pooled, 1, SEED, { mostPoints: 0, draws: 3999 });
    expect(exact).toBeGreaterThan(0.001);
    expect(permuted / exact).toBeGreaterThan(0.7);
    expect(permuted / exact).toBeLessThan(1.4);
  });
});

describe('asymptotic, as SciPy', () => {
  test("Kolmogorov's distribution of n rows, by each of its methods", () => {
    for (const [n = 0, d = 0, p = 0] of kolmogorov.survival) expectClose(kolmogorovSurvival(n, d), p);
  });

  test.each(kolmogorov.large)(
    '20,000 rows beside 12,000 shifted by $shift',
    ({ n, m, shift, statistic, p }) => {
      const result = kolmogorovSmirnov(poolSamples(sequence(n, 48271, 0), sequence(m, 69621, shift)), SEED);
      expect(result.method).toBe('asymptotic');
      expectClose(result.statistic, statistic);
      expectClose(result.p, p, 1e-8);
    },
  );

  test('a sample has a whole number of rows', () => {
    expect(() => kolmogorovSurvival(0, 0.5)).toThrow(RangeError);
    expect(() => kolmogorovSurvival(2.5, 0.5)).toThrow(RangeError);
  });
});

describe('what must hold for any two samples', () => {
  const sample = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 });
  const distinct = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 2,
    maxLength: 60,
  });

  test('ties make p smaller, never larger, and it is a probability', () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const { p, pTies } = kolmogorovSmirnov(poolSamples(reference, current), SEED);
        expect(p).toBeLessThanOrEqual(1 + 1e-12);
        if (pTies === null) return;
        expect(pTies).toBeGreaterThan(0);
        expect(pTies).toBeLessThanOrEqual(p * (1 + 1e-12));
      }),
    );
  });

  test('the order of the samples and the unit of the values play no part', () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const there = kolmogorovSmirnov(poolSamples(reference, current), SEED);
        const doubled = (values: number[]) => values.map((value) => -2 * value);
        const back = kolmogorovSmirnov(poolSamples(doubled(current), doubled(reference)), SEED);
        expectClose(back.statistic, there.statistic);
        expectClose(back.p, there.p);
        expectClose(back.pTies, there.pTies);
      }),
    );
  });

  test('samples that do not overlap have the most extreme p there is', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (values, at) => {
        const ascending = values.map((value) => value + 0).sort((a, b) => a - b);
        const cut = 1 + (at % (ascending.length - 1));
        const pooled = poolSamples(ascending.slice(0, cut), ascending.slice(cut));
        // 0 and −0 are distinct to fast-check and one value to us.
        fc.pre(pooled.values.length === values.length);
        const { statistic, p, pTies } = kolmogorovSmirnov(pooled, SEED);
        expect(statistic).toBe(1);
        expect(pTies).toBeNull();
        expectClose(p, mostExtremeP(cut, ascending.length - cut));
      }),
    );
  });
});

test('an empty sample is a fault of the caller', () => {
  expect(() => poolSamples([], [1])).toThrow(RangeError);
  expect(() => poolSamples([1], [])).toThrow(RangeError);
});

/** A share of so many draws, within five standard errors of what it should be. */
function expectWithin(share: number | null, expected: number, draws: number): void {
  const error = Math.sqrt((expected * (1 - expected)) / draws);
  expect(Math.abs((share ?? Number.NaN) - expected)).toBeLessThan(5 * error);
}

/** The same doubles as in make.py. */
function sequence(n: number, factor: number, shift: number): Float64Array {
  return Float64Array.from({ length: n }, (_, at) => (((at + 1) * factor) % 1_000_003) / 1_000_003 + shift);
}

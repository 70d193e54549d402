import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryCounts } from '../../../src/stats/distances/category-counts.ts';
import { energyDistance } from '../../../src/stats/distances/energy-distance.ts';
import { hellingerDistance } from '../../../src/stats/distances/hellinger-distance.ts';
import { jensenShannonDistance } from '../../../src/stats/distances/jensen-shannon-distance.ts';
import { populationStabilityIndex } from '../../../src/stats/distances/population-stability-index.ts';
import { referenceBins } from '../../../src/stats/distances/reference-bins.ts';
import { wassersteinDistance } from '../../../src/stats/distances/wasserstein-distance.ts';
import { poolSamples } from '../../../src/stats/two-sample/pooled-samples.ts';
import { expectClose } from '../close.ts';
import samples from './reference/samples.json' with { type: 'json' };
import shares from './reference/shares.json' with { type: 'json' };

describe.each(samples.cases)('$name: as SciPy and NumPy', ({ reference, current, ...expected }) => {
  const pooled = poolSamples(reference, current);

  test('Wasserstein and energy', () => {
    expectClose(wassersteinDistance(pooled), expected.wasserstein);
    expectClose(energyDistance(pooled), expected.energy);
  });

  test('bins at the deciles of the reference', () => {
    const bins = referenceBins(pooled);
    expect(bins.edges.length).toBe(expected.edges.length);
    for (const [at, edge] of expected.edges.entries()) expectClose(bins.edges[at] ?? null, edge, 1e-14);
    expect([...bins.reference]).toEqual(expected.bins.reference);
    expect([...bins.current]).toEqual(expected.bins.current);
  });
});

describe('shares: as SciPy, and by their formulas', () => {
  test.each(shares.cases)('$name', ({ reference, current, js, hellinger, psi }) => {
    expectClose(jensenShannonDistance(reference, current), js);
    expectClose(populationStabilityIndex(reference, current), psi);
    // NumPy's root of a sum of tiny squares keeps fewer digits where the shares are close.
    expectClose(hellingerDistance(reference, current), hellinger, 1e-8);
  });

  test('of nothing are a fault of the caller', () => {
    expect(() => jensenShannonDistance([0, 0], [1, 2])).toThrow(RangeError);
    expect(() => hellingerDistance([], [])).toThrow(RangeError);
    expect(() => populationStabilityIndex([1], [0])).toThrow(RangeError);
  });
});

describe('what must hold for any two samples', () => {
  const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
  const sample = fc.array(value, { minLength: 1, maxLength: 40 });
  const counts = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), {
    minLength: 1,
    maxLength: 12,
  });

  test('a shift of every row is the Wasserstein distance', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const shifted = values.map((row) => row + shift);
        const distance = wassersteinDistance(poolSamples(values, shifted));
        expect(Math.abs(distance - Math.abs(shift))).toBeLessThan(1e-7);
      }),
    );
  });

  test('distances are 0 from a sample to itself, and as far back as there', () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        for (const distance of [wassersteinDistance, energyDistance]) {
          expect(distance(poolSamples(reference, reference))).toBe(0);
          const there = distance(poolSamples(reference, current));
          expect(there).toBeGreaterThanOrEqual(0);
          expectClose(distance(poolSamples(current, reference)), there);
        }
      }),
    );
  });

  test('distances of shares lie between 0 and 1, and are as far back as there', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const reference = [1, ...table.map(([count]) => count)];
        const current = [1, ...table.map(([, count]) => count)];
        for (const distance of [jensenShannonDistance, hellingerDistance]) {
          const there = distance(reference, current);
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(1);
          expect(Math.abs(distance(current, reference) - there)).toBeLessThan(1e-9);
          expect(distance(reference, reference)).toBe(0);
        }
        expect(populationStabilityIndex(reference, current)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('bins hold every row once, and each value is in the bin of its edges', () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const { edges, ...bins } = referenceBins(poolSamples(reference, current));
        for (const [rows, binned] of [
          [reference, bins.reference],
          [current, bins.current],
        ] as const) {
          const expected = new Array(edges.length + 1).fill(0);
          for (const row of rows) expected[edges.filter((edge) => edge < row).length]++;
          expect([...binned]).toEqual(expected);
        }
      }),
    );
  });
});

describe('magnitudes at the edge of a double', () => {
  const largest = Number.MAX_VALUE;

  test('spans that no double holds', () => {
    const pooled = poolSamples([-largest, largest], [-largest, -largest, -largest, largest]);
    expectClose(wassersteinDistance(pooled), largest / 2);
    expectClose(energyDistance(pooled), Math.sqrt(largest) / 2);
    expect(referenceBins(pooled).edges.every(Number.isFinite)).toBe(true);
  });

  test('subnormal spans', () => {
    expect(wassersteinDistance(poolSamples([0], [5e-324]))).toBe(5e-324);
    expect(energyDistance(poolSamples([0], [5e-324]))).toBeGreaterThan(0);
  });
});

test('categories in the order of the reference, then the new ones', () => {
  const { categories, reference, current } = categoryCounts(['b', 'a', 'b', '__proto__'], ['c', 'a', 'a']);
  expect(categories).toEqual(['b', 'a', '__proto__', 'c']);
  expect([...reference]).toEqual([2, 1, 1, 0]);
  expect([...current]).toEqual([0, 2, 0, 1]);
});

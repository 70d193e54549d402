import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascending } from '../../../src/stats/two-sample/ascending.ts';
import { poolSamples } from '../../../src/stats/two-sample/pooled-samples.ts';

/** More values than are left to the engine's own sort. */
const MANY = 4000;

describe('sorted as by the engine', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(0, -0, 5e-324, -5e-324, 1e200, -1e200, Number.MAX_VALUE, -Number.MAX_VALUE),
  );

  test('a few values, and thousands of them', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 0, maxLength: 50 }), fc.boolean(), (few, many) => {
        const values = Float64Array.from(
          { length: many && few.length > 0 ? MANY : few.length },
          // Neighbours of the few, so that low digits differ too.
          (_, at) => (few[at % few.length] ?? 0) * (1 + Math.floor(at / few.length) * 2 ** -50),
        );
        expect(bitsOf(ascending(values))).toEqual(bitsOf(Float64Array.from(values).sort()));
      }),
    );
  });

  test.each([
    ['one value', () => 3.5],
    ['one negative value', () => -3.5],
    ['only negative values', (at: number) => -((at * 48271) % 65537) / 7],
    ['far from zero and close together', (at: number) => 1e9 + ((at * 48271) % 65537) * 1e-7],
    ['whole numbers', (at: number) => ((at * 48271) % 101) - 50],
    ['zeros of both signs', (at: number) => (at % 2 === 0 ? 0 : -0)],
    ['subnormal', (at: number) => ((at * 48271) % 65537) * 5e-324],
  ])('%s', (_, valueAt) => {
    const values = Float64Array.from({ length: MANY }, (_, at) => valueAt(at));
    expect(bitsOf(ascending(values))).toEqual(bitsOf(Float64Array.from(values).sort()));
  });
});

test('the values given keep their order', () => {
  const values = Float64Array.from({ length: MANY }, (_, at) => -at);
  ascending(values);
  expect(values[1]).toBe(-1);
});

describe('two samples sorted together', () => {
  test('count, for each distinct value, the rows up to it', () => {
    const pooled = poolSamples([3, 1, 1, -0], [2, 0, 3, 3, 9]);
    expect([...pooled.values].map((value) => value + 0)).toEqual([0, 1, 2, 3, 9]);
    expect([...pooled.reference]).toEqual([1, 3, 3, 4, 4]);
    expect([...pooled.current]).toEqual([1, 1, 2, 4, 5]);
  });

  test('lose and invent no row', () => {
    const sample = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const pooled = poolSamples(reference, current);
        const atMost = (values: number[], limit: number) => values.filter((value) => value <= limit).length;
        for (const [at, value] of pooled.values.entries()) {
          expect(pooled.reference[at]).toBe(atMost(reference, value));
          expect(pooled.current[at]).toBe(atMost(current, value));
        }
        expect(pooled.reference.at(-1)).toBe(reference.length);
        expect(pooled.current.at(-1)).toBe(current.length);
      }),
    );
  });
});

/** −0 and 0 apart. */
function bitsOf(values: Float64Array): BigUint64Array {
  return new BigUint64Array(values.buffer);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADWIN, type Adwin, createAdwin } from '../../../src/stats/detection/adwin.ts';
import { changePoints } from '../../../src/stats/detection/change-points.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The window is the newest values and its buckets are sums of them, whatever came before. */
function expectSound(adwin: Adwin, values: number[]): void {
  const { size, total, squares } = adwin.window();
  const buckets = adwin.buckets();
  expect(sum(buckets.map((bucket) => bucket.size))).toBe(size);
  for (const [at, bucket] of buckets.entries()) {
    expect(Math.log2(bucket.size) % 1).toBe(0);
    expect(bucket.size).toBeLessThanOrEqual(buckets[at - 1]?.size ?? bucket.size);
    const alike = buckets.filter((other) => other.size === bucket.size);
    expect(alike.length).toBeLessThanOrEqual(ADWIN.maxBuckets);
  }
  let end = values.length;
  for (const bucket of buckets.toReversed()) {
    expect(bucket.total).toBeCloseTo(sum(values.slice(end - bucket.size, end)), 6);
    end -= bucket.size;
  }
  const kept = values.slice(values.length - size);
  const centre = sum(kept) / size;
  expect(total).toBeCloseTo(sum(kept), 6);
  expect(squares).toBeCloseTo(sum(kept.map((value) => (value - centre) ** 2)), 4);
}

describe('the window', () => {
  const piece = fc.record({
    length: fc.integer({ min: 1, max: 120 }),
    level: fc.double({ min: -20, max: 20, noNaN: true }),
  });

  test('is the newest values, in buckets of powers of two whose sums are theirs', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const adwin = createAdwin();
        const values: number[] = [];
        for (const { length, level } of pieces) {
          for (let step = 0; step < length; step++) {
            values.push(level + Math.sin(values.length * 7.3));
            const before = adwin.window().size;
            const changed = adwin.add(values.at(-1) ?? 0);
            if (!changed) expect(adwin.window().size).toBe(before + 1);
            else expect(adwin.window().size).toBeLessThanOrEqual(before);
          }
          expectSound(adwin, values);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('forgets the old level after a change', () => {
    const adwin = createAdwin();
    for (let row = 0; row < 400; row++) adwin.add(row < 300 ? 0.2 : 0.9);
    expect(adwin.window().total / adwin.window().size).toBeGreaterThan(0.8);
  });
});

describe('what it tells', () => {
  const step = Float64Array.from({ length: 640 }, (_, row) => (row < 320 ? 0 : 3) + Math.sin(row * 12.9898));

  test('a change of level within two checks, and nothing before or after', () => {
    const rows = changePoints(step, () => createAdwin());
    expect(rows).toHaveLength(1);
    expect(rows[0]).toBeGreaterThanOrEqual(320);
    expect(rows[0]).toBeLessThan(384);
  });

  test('the same for values mirrored about 0', () => {
    const mirrored = step.map((value) => -value);
    expect(changePoints(mirrored, () => createAdwin())).toEqual(changePoints(step, () => createAdwin()));
  });

  test('only at the ticks of its clock, counted from its start', () => {
    for (const row of changePoints(step, () => createAdwin({ ...ADWIN, clock: 7 })))
      expect((row + 1) % 7).toBe(0);
    expect(changePoints(step.subarray(0, 31), () => createAdwin())).toEqual([]);
  });

  test('nothing of a constant', () => {
    for (const value of [0, 0.1, 1 / 3, -1234.5]) {
      expect(changePoints(new Float64Array(500).fill(value), () => createAdwin())).toEqual([]);
    }
  });
});

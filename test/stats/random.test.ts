import { describe, expect, test } from 'vitest';
import { drawIndex, xoshiro128, xoshiro128From } from '../../src/stats/random/xoshiro128.ts';

describe('xoshiro128**', () => {
  test('draws the numbers of its authors’ own program', () => {
    const random = xoshiro128From([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, random)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test('the same seed draws the same, another seed something else', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, xoshiro128(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(new Set(draw(0)).size).toBe(20);
  });

  test('every index of a small range comes up about equally often', () => {
    const random = xoshiro128(1);
    const counts = new Array<number>(6).fill(0);
    for (let draw = 0; draw < 60_000; draw++) {
      const index = drawIndex(random, 6);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    // Six standard deviations of a binomial count: √(60,000 × 1/6 × 5/6) ≈ 91.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(550);
  });
});

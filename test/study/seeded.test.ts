import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../src/study/seeded.ts';
import { seeds } from '../support/seeds.ts';

test('the draws of a stored seed are the same for ever', () => {
  const draw = seeded(1);
  expect([draw(), draw(), draw()].map((value) => Math.floor(value * 2 ** 32))).toEqual([
    2693262067, 11749833, 2265367787,
  ]);
});

test('every draw lies in [0, 1)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = seeded(seed);
      for (let count = 0; count < 20; count += 1) {
        const value = draw();
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
    }),
  );
});

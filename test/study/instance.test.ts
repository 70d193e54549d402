import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instance, instanceOf } from '../../src/study/instance.ts';
import { question } from './question.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const idsOf = (instance: Instance) =>
  instance.type === 'single' ? instance.options.map(({ id }) => id) : [];

test('every option is shown once', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(idsOf(instanceOf(question(), seed)).sort()).toEqual(['accuracy', 'precision', 'recall']);
    }),
  );
});

test('the same seed gives the same order, also after the options were moved in the file', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const moved = question({ options: question().options.toReversed() });
      expect(idsOf(instanceOf(moved, seed))).toEqual(idsOf(instanceOf(question(), seed)));
    }),
  );
});

test('over many seeds the key stands in each place about equally often', () => {
  const places = [0, 0, 0];
  for (let seed = 0; seed < 3000; seed += 1) {
    const place = idsOf(instanceOf(question(), seed)).indexOf('recall');
    places[place] = (places[place] ?? 0) + 1;
  }
  // Five standard deviations of a binomial with n = 3000, p = 1/3.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(130);
});

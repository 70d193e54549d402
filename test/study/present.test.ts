import fc from 'fast-check';
import { expect, test } from 'vitest';
import { present } from '../../src/study/present.ts';
import { question } from './question.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const ids = ['accuracy', 'precision', 'recall'];

test('a presentation shows every option once', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect([...present(question(), seed).order].sort()).toEqual(ids);
    }),
  );
});

test('the same seed gives the same order, also after the options were moved in the file', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const moved = question({ options: question().options.toReversed() });
      expect(present(moved, seed)).toEqual(present(question(), seed));
    }),
  );
});

test('over many seeds the key stands in each place about equally often', () => {
  const places = [0, 0, 0];
  for (let seed = 0; seed < 3000; seed += 1) {
    const place = present(question(), seed).order.indexOf('recall');
    places[place] = (places[place] ?? 0) + 1;
  }
  // Five standard deviations of a binomial with n = 3000, p = 1/3.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(130);
});

test('it carries what grading needs after a restart', () => {
  expect(present(question(), 7)).toEqual({
    question: 'recall-dengue',
    seed: 7,
    order: expect.any(Array),
    contentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test.each([-1, 2 ** 32, 0.5, Number.NaN])('%d is not a seed', (seed) => {
  expect(() => present(question(), seed)).toThrow(RangeError);
});

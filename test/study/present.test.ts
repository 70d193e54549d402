import { expect, test } from 'vitest';
import { present } from '../../src/study/present.ts';
import { question } from '../support/study-questions.ts';

test('it carries what grading needs after a restart', () => {
  expect(present(question(), 7)).toEqual({
    question: 'recall-dengue',
    seed: 7,
    contentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test.each([-1, 2 ** 32, 0.5, Number.NaN])('%d is not a seed', (seed) => {
  expect(() => present(question(), seed)).toThrow(RangeError);
});

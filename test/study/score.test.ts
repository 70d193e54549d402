import { expect, test } from 'vitest';
import { addToScore, NO_SCORE } from '../../src/study/score.ts';

test('a score counts what was answered and what was right', () => {
  const answers = [{ correct: true }, { correct: false }, { correct: true }];
  expect(answers.reduce(addToScore, NO_SCORE)).toEqual({ answered: 3, correct: 2 });
});

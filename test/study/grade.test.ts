import { expect, test } from 'vitest';
import { grade } from '../../src/study/grade.ts';
import { instanceOf } from '../../src/study/instance.ts';
import { question } from './question.ts';

const shown = instanceOf(question(), 1);

test('the key is right, and good for memory', () => {
  expect(grade(shown, { kind: 'option', option: 'recall' })).toEqual({
    ok: true,
    correct: true,
    score: 1,
    points: 1,
    possible: 1,
    grade: 'good',
    misconceptions: [],
  });
});

test('another option is wrong, and says the misconception behind it', () => {
  expect(grade(shown, { kind: 'option', option: 'precision' })).toMatchObject({
    correct: false,
    score: 0,
    grade: 'again',
    misconceptions: [{ es: 'Divide entre las alarmas.', en: 'It divides by the alarms.' }],
  });
});

test('"I don\'t know" is graded as again, and blames no misconception', () => {
  expect(grade(shown, { kind: 'dont_know' })).toMatchObject({ grade: 'again', misconceptions: [] });
});

test('an option that the question no longer has is a failure, not a wrong answer', () => {
  expect(grade(shown, { kind: 'option', option: 'f1' })).toEqual({
    ok: false,
    code: 'not_an_answer',
    params: { question: 'recall-dengue' },
  });
});

import { expect, test } from 'vitest';
import { grade } from '../../src/study/grade.ts';
import { question } from './question.ts';

test('the key is right, and good for memory', () => {
  expect(grade(question(), { kind: 'option', option: 'recall' })).toEqual({
    ok: true,
    correct: true,
    grade: 'good',
    key: 'recall',
    chosen: 'recall',
  });
});

test('another option is wrong, and says the misconception behind it', () => {
  expect(grade(question(), { kind: 'option', option: 'precision' })).toEqual({
    ok: true,
    correct: false,
    grade: 'again',
    key: 'recall',
    chosen: 'precision',
    misconception: { es: 'Divide entre las alarmas.', en: 'It divides by the alarms.' },
  });
});

test('"I don\'t know" is graded as again, shows the key and blames no misconception', () => {
  expect(grade(question(), { kind: 'dont_know' })).toEqual({
    ok: true,
    correct: false,
    grade: 'again',
    key: 'recall',
  });
});

test('an option that the question no longer has is a failure, not a wrong answer', () => {
  expect(grade(question(), { kind: 'option', option: 'f1' })).toEqual({
    ok: false,
    code: 'unknown_option',
    params: { question: 'recall-dengue', option: 'f1' },
  });
});

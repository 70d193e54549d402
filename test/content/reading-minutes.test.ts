import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/content/reading-minutes.ts';
import { page } from './sound-source.ts';

test('a lesson of 500 words takes three minutes, and none takes less than one', () => {
  expect(readingMinutes({ pages: [page('goal', 'palabra '.repeat(500))] })).toBe(3);
  expect(readingMinutes({ pages: [page('goal', 'Hola.')] })).toBe(1);
});

test('accents do not split a word', () => {
  const words = (text: string) => readingMinutes({ pages: [page('goal', text.repeat(500))] });
  expect(words('exhaustividad ')).toBe(words('precisión '));
});

import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/study/content-hash.ts';
import { question } from './question.ts';

const [recall, precision, accuracy] = question().options as [never, never, never];
const original = contentHash(question());

describe('a question that is graded differently has another hash', () => {
  test.each([
    ['another key', question({ key: 'precision' })],
    ['a stem reworded in Spanish', question({ stem: { es: '¿Cuál?', en: 'Which metric is it?' } })],
    ['a stem reworded in English', question({ stem: { es: '¿Qué métrica es?', en: 'Which?' } })],
    ['an option less', question({ options: [recall, precision] })],
    [
      'an option reworded',
      question({ options: [recall, precision, { id: 'accuracy', text: { es: 'F1', en: 'F1' } }] }),
    ],
    ['another id', question({ id: 'recall-malaria' })],
  ])('%s', (_, changed) => {
    expect(contentHash(changed)).not.toBe(original);
  });
});

describe('a question that is graded alike keeps its hash', () => {
  test.each([
    ['the options in another order', question({ options: [accuracy, recall, precision] })],
    ['an explanation reworded', question({ explanation: { es: 'Otra.', en: 'Another.' } })],
    ['another difficulty', question({ difficulty: 3 })],
  ])('%s', (_, changed) => {
    expect(contentHash(changed)).toBe(original);
  });
});

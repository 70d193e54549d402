import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/study/content-hash.ts';
import type { DrawnNumber, Question } from '../../src/study/types.ts';
import {
  both,
  chart,
  classify,
  cloze,
  matching,
  multiple,
  numeric,
  ONE_OF_EACH,
  ordering,
  question,
  trueFalse,
} from '../support/study-questions.ts';

const [recall, precision, accuracy] = question().options as [never, never, never];
const { items } = ordering();
const { set } = classify();
const { pairs, extra } = matching();

function drawing(change: (drawn: DrawnNumber) => Partial<DrawnNumber>) {
  const { template } = numeric();
  const draw: typeof template.draw = (chance) => {
    const drawn = template.draw(chance);
    return { ...drawn, ...change(drawn) };
  };
  return numeric({ template: { ...template, draw } });
}

describe('a question that is graded differently has another hash', () => {
  const cases: [string, Question, Question][] = [
    ['another key', question(), question({ key: 'precision' })],
    [
      'a stem reworded in Spanish',
      question(),
      question({ stem: { es: '¿Cuál?', en: 'Which metric is it?' } }),
    ],
    ['a stem reworded in English', question(), question({ stem: { es: '¿Qué métrica es?', en: 'Which?' } })],
    ['an option less', question(), question({ options: [recall, precision] })],
    [
      'an option reworded',
      question(),
      question({ options: [recall, precision, { id: 'accuracy', text: { es: 'F1', en: 'F1' } }] }),
    ],
    ['another id', question(), question({ id: 'recall-malaria' })],
    ['a key more', multiple(), multiple({ keys: ['precision', 'f1', 'rmse'] })],
    ['a statement that is true now', trueFalse(), trueFalse({ key: true })],
    ['an answer less', cloze(), cloze({ answers: { es: ['sobreajuste'], en: ['overfitting'] } })],
    ['a trap more', cloze(), cloze({ traps: [] })],
    ['another unit', numeric(), numeric({ unit: both('%') })],
    ['another answer', numeric(), drawing(({ answer }) => ({ answer: answer + 1 }))],
    ['other numbers', numeric(), drawing(() => ({ slots: { whole: 4 } }))],
    ['another tolerance', numeric(), drawing(() => ({ tolerance: 1 }))],
    ['another order', ordering(), ordering({ items: items.toReversed() })],
    [
      'a pair reworded',
      matching(),
      matching({ pairs: pairs.map((pair) => ({ ...pair, right: pair.left })) }),
    ],
    ['no extra side', matching(), matching({ extra: [] })],
    ['another category', classify(), classify({ key: 'no-drift' })],
    ['a category less', classify(), classify({ set: { ...set, categories: set.categories.slice(0, 2) } })],
    [
      'another drawn key',
      chart(),
      chart({
        template: {
          ...chart().template,
          draw: (chance) => ({ ...chart().template.draw(chance), key: 'accuracy' }),
        },
      }),
    ],
  ];
  test.each(cases)('%s', (_, original, changed) => {
    expect(contentHash(changed)).not.toBe(contentHash(original));
  });
});

describe('a question that is graded alike keeps its hash', () => {
  const cases: [string, Question, Question][] = [
    ['the options in another order', question(), question({ options: [accuracy, recall, precision] })],
    ['an explanation reworded', question(), question({ explanation: { es: 'Otra.', en: 'Another.' } })],
    ['another difficulty', question(), question({ difficulty: 3 })],
    ['the keys in another order', multiple(), multiple({ keys: ['f1', 'precision'] })],
    ['a trap explained better', numeric(), numeric({ traps: { twice: both('Halve, do not double.') } })],
    ['other traps', numeric(), drawing(() => ({ traps: {} }))],
    ['the pairs in another order', matching(), matching({ pairs: pairs.toReversed(), extra })],
    ['a misconception reworded', classify(), classify({ misconceptions: {} })],
    ['a picture described better', chart(), chart({ alt: both('Two bars.') })],
  ];
  test.each(cases)('%s', (_, original, changed) => {
    expect(contentHash(changed)).toBe(contentHash(original));
  });
});

test('it is sixteen hexadecimal digits, of each question its own', () => {
  const hashes = ONE_OF_EACH.map(contentHash);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(hashes).size).toBe(ONE_OF_EACH.length);
});

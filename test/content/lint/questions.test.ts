import { describe, expect, test } from 'vitest';
import { alikeNumbers } from '../../../src/content/lint/alike-numbers.ts';
import { commandNames } from '../../../src/content/lint/command-names.ts';
import { distinctOptions } from '../../../src/content/lint/distinct-options.ts';
import { factsExist } from '../../../src/content/lint/facts-exist.ts';
import { giveawayLength } from '../../../src/content/lint/giveaway-length.ts';
import { GOOD_FORM } from '../../../src/content/lint/good-form.ts';
import { houseWords } from '../../../src/content/lint/house-words.ts';
import { keyAndMisconceptions } from '../../../src/content/lint/key-and-misconceptions.ts';
import { keyLength } from '../../../src/content/lint/key-length.ts';
import { letterNames } from '../../../src/content/lint/letter-names.ts';
import { MUST_HOLD } from '../../../src/content/lint/must-hold.ts';
import { neverRetired } from '../../../src/content/lint/never-retired.ts';
import { noGiveaways } from '../../../src/content/lint/no-giveaways.ts';
import type { Rule } from '../../../src/content/lint/rule.ts';
import { topicsComplete } from '../../../src/content/lint/topics-complete.ts';
import { uniqueIds } from '../../../src/content/lint/unique-ids.ts';
import type { SingleQuestion } from '../../../src/study/types.ts';
import { question } from '../../support/study-questions.ts';
import { asking, located, sourceOf } from '../sound-source.ts';

const [key, precision, accuracy] = question().options as [
  SingleQuestion['options'][number],
  SingleQuestion['options'][number],
  SingleQuestion['options'][number],
];
const both = (text: string) => ({ es: text, en: text });

test('a sound question passes every rule', () => {
  expect([...MUST_HOLD, ...GOOD_FORM].flatMap((rule) => rule(asking()))).toEqual([]);
});

describe('a question with one fault is named with its place', () => {
  const cases: [string, Rule, Partial<SingleQuestion>, string][] = [
    [
      'a key that is no option',
      keyAndMisconceptions,
      { key: 'f1' },
      'The key "f1" is not one of the options',
    ],
    [
      'two options of one id',
      keyAndMisconceptions,
      { options: [key, precision, precision] },
      'Two options have the same id',
    ],
    [
      'a wrong option without its misconception',
      keyAndMisconceptions,
      { options: [key, precision, { id: 'accuracy', text: accuracy.text }] },
      'The option "accuracy" says no misconception',
    ],
    [
      'a key with a misconception',
      keyAndMisconceptions,
      { options: [{ ...key, misconception: both('?') }, precision, accuracy] },
      'The key "recall" has a misconception',
    ],
    ['an unknown fact', factsExist, { facts: ['E99'] }, 'No such fact: E99'],
    [
      'a first fact of another topic',
      factsExist,
      { facts: ['S1', 'E3'] },
      'The first fact, S1, is not of the topic evaluation',
    ],
    [
      'a complement that passes for the notes',
      factsExist,
      { facts: ['E6'] },
      'The source is a complement, because one of the facts is',
    ],
    [
      'options that read the same',
      distinctOptions,
      { options: [key, precision, { ...accuracy, text: { es: 'la precisión', en: 'Accuracy' } }] },
      'Two options read the same (es)',
    ],
    [
      'numbers that differ between the languages',
      alikeNumbers,
      { stem: { es: 'De 40 casos, 30.', en: 'Of 40 cases, 13.' } },
      'stem: the numbers differ: 30 40 (es), 13 40 (en)',
    ],
    [
      'a key that is far longer',
      giveawayLength,
      {
        options: [
          { id: 'recall', text: both('La parte de los casos reales que se encontró') },
          precision,
          accuracy,
        ],
      },
      'The key is far longer than the other options (es)',
    ],
    [
      'none of the above',
      noGiveaways,
      { options: [key, precision, { ...accuracy, text: both('Ninguna de las anteriores') }] },
      'option accuracy: all or none of the others',
    ],
    [
      'an absolute word',
      noGiveaways,
      { options: [key, precision, { ...accuracy, text: { es: 'La exactitud', en: 'Always accuracy' } }] },
      'option accuracy: an absolute word gives it away',
    ],
    [
      'a negative stem',
      noGiveaways,
      { stem: { es: '¿Cuál de estas no es una métrica?', en: 'Which of these is a metric?' } },
      'The stem asks for what is not so',
    ],
    [
      'a negative stem in English',
      noGiveaways,
      { stem: { es: '¿Cuál es una métrica?', en: 'Which of these is NOT a metric?' } },
      'The stem asks for what is not so',
    ],
    [
      'an option that begins with a letter of the list',
      letterNames,
      { options: [key, precision, { ...accuracy, text: both('B, porque es mayor') }] },
      'option accuracy: "B," reads like the letter of an option; name the thing',
    ],
    [
      'another Spanish',
      houseWords,
      { explanation: { es: 'Abre el fichero.', en: 'Open the file.' } },
      'explanation: "fichero" is not the house\'s Spanish: write "archivo"',
    ],
    [
      'a false friend',
      houseWords,
      { stem: { es: '¿Qué librería usas?', en: 'Which library do you use?' } },
      'stem: "librería" is not the house\'s Spanish: write "biblioteca"',
    ],
    [
      'a command by its name in the other language',
      commandNames,
      { explanation: { es: 'Calcúlalo con `/evaluate`.', en: 'Compute it with `/evaluate`.' } },
      'explanation: Its reader knows /evaluate as /evaluar',
    ],
  ];
  test.each(cases)('%s', (_, rule, changes, message) => {
    expect(rule(asking(changes))).toContainEqual({
      file: 'questions/evaluation.yaml',
      line: 1,
      entry: 'recall-dengue',
      message,
    });
  });
});

test('a decimal may be written with a comma in Spanish and a point in English', () => {
  expect(alikeNumbers(asking({ stem: { es: 'Son 1,7 °C.', en: 'It is 1.7 °C.' } }))).toEqual([]);
});

test('an id that is taken is named with where it stands', () => {
  expect(uniqueIds(sourceOf({ questions: located(question(), question()) }))).toEqual([
    {
      file: 'questions/evaluation.yaml',
      line: 11,
      entry: 'recall-dengue',
      message: 'The id is already taken at questions/evaluation.yaml:1',
    },
  ]);
});

test('a retired id never returns', () => {
  const retired = [{ value: { id: 'recall-dengue', reason: 'Ambiguous.' }, file: 'retired.yaml', line: 3 }];
  expect(neverRetired({ ...asking(), retired })).toMatchObject([{ line: 1, entry: 'recall-dengue' }]);
});

test('a topic that is missing or out of order is a fault', () => {
  const { topics } = sourceOf({});
  expect(topicsComplete(sourceOf({ topics: topics.toReversed() }))).toHaveLength(1);
  expect(topicsComplete(sourceOf({ topics: topics.slice(1) }))).toHaveLength(1);
});

describe('over a topic, the length of the key says nothing', () => {
  /** Twenty questions; in the first `longest` of them the key is the longest option, then it is the middle one. */
  const questionsWith = (longest: number) =>
    Array.from({ length: 20 }, (_, index) => {
      const [a, b] = index < longest ? ['aaa', 'aa'] : ['aa', 'aaa'];
      const texts = { recall: a ?? '', precision: b ?? '', accuracy: 'a' };
      const options = question().options.map((option) => ({
        ...option,
        text: both(texts[option.id as 'recall']),
      }));
      return question({ id: `q-${index}`, options });
    });
  const faults = (longest: number) =>
    keyLength(sourceOf({ questions: located(...questionsWith(longest)) })).map(({ message }) => message);

  test('it is the longest too often', () => {
    expect(faults(15)).toContain(
      'The key is the longest option in 15 of 20 questions (es); chance gives 6.7',
    );
  });

  test('it is never the longest, which tells as much', () => {
    expect(faults(0)).toContain('The key is the longest option in 0 of 20 questions (en); chance gives 6.7');
  });

  test('it is the longest about as often as chance would have it', () => {
    expect(faults(7).filter((message) => message.includes('longest'))).toEqual([]);
  });
});

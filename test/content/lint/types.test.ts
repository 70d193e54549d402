import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/content/content.ts';
import { classifyMisconceptions } from '../../../src/content/lint/classify-misconceptions.ts';
import { disputedPlacements } from '../../../src/content/lint/disputed-placements.ts';
import { distinctOptions } from '../../../src/content/lint/distinct-options.ts';
import { glossarySound } from '../../../src/content/lint/glossary-sound.ts';
import { GOOD_FORM } from '../../../src/content/lint/good-form.ts';
import { isUneven, keyPlaces, keyPlacesEven } from '../../../src/content/lint/key-places.ts';
import { MUST_HOLD } from '../../../src/content/lint/must-hold.ts';
import { nearestStems, nearStems } from '../../../src/content/lint/near-stems.ts';
import { oneGap } from '../../../src/content/lint/one-gap.ts';
import { partsSound } from '../../../src/content/lint/parts-sound.ts';
import type { Rule } from '../../../src/content/lint/rule.ts';
import { sectionsExist } from '../../../src/content/lint/sections-exist.ts';
import { severalKeysSaid } from '../../../src/content/lint/several-keys-said.ts';
import { synonymsListed } from '../../../src/content/lint/synonyms-listed.ts';
import { templatesDistinct } from '../../../src/content/lint/templates-distinct.ts';
import { templatesUsedRight } from '../../../src/content/lint/templates-used-right.ts';
import { uniqueIds } from '../../../src/content/lint/unique-ids.ts';
import type { ClassifyQuestion, Question } from '../../../src/study/types.ts';
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
} from '../../support/study-questions.ts';
import { located, page, sourceOf, teaching } from '../sound-source.ts';

const asked = (...questions: Question[]) => sourceOf({ questions: located(...questions) });
const [first, second] = ordering().items as [never, never];
const { template } = numeric();
const alwaysRecall = {
  ...chart().template,
  draw: (chance: () => number) => ({ ...chart().template.draw(chance), key: 'recall' }),
};

/** A case of which phase it is, about this fact. */
function phase(changes: Partial<ClassifyQuestion>): ClassifyQuestion {
  const set = sourceOf({}).categorySets.find(({ value }) => value.id === 'phases')?.value;
  if (!set) throw new Error('There is no set of phases');
  return classify({ set, misconceptions: { problem: both('No.') }, ...changes });
}

test('a sound question of every type passes every rule', () => {
  const faults = [...MUST_HOLD, ...GOOD_FORM]
    .filter((rule) => rule !== nearStems)
    .flatMap((rule) => rule(asked(...ONE_OF_EACH)));
  expect(faults).toEqual([]);
});

describe('a question with one fault is told', () => {
  const cases: [string, Rule, Question, string][] = [
    ['a key twice', partsSound, multiple({ keys: ['f1', 'f1'] }), 'The key "f1" stands twice'],
    [
      'nothing wrong to choose',
      partsSound,
      multiple({ keys: ['precision', 'f1', 'accuracy', 'rmse'] }),
      'Every option is a key: one of them must be wrong',
    ],
    [
      'an item twice',
      partsSound,
      ordering({ items: [first, second, first] }),
      'Two items have the id "collect"',
    ],
    [
      'an extra side with the id of a pair',
      partsSound,
      matching({ extra: [{ id: 'recall', text: both('?') }] }),
      'Two sides have the id "recall"',
    ],
    [
      'a key outside the set',
      partsSound,
      classify({ key: 'drift' }),
      'The set "drift" has no category "drift"',
    ],
    [
      'a misconception of the key',
      partsSound,
      classify({ misconceptions: { 'data-drift': both('?') } }),
      'The key "data-drift" has a misconception',
    ],
    [
      'two gaps',
      oneGap,
      cloze({ stem: { es: '____ y ____.', en: 'It is ____.' } }),
      'The stem must hold ____ once (es)',
    ],
    ['a gap of three strokes', oneGap, cloze({ stem: both('Es ___.') }), 'The stem must hold ____ once (en)'],
    [
      'a stem that tells the answer',
      oneGap,
      cloze({ stem: { es: 'El sobreajuste es ____.', en: 'It is ____.' } }),
      'The stem holds the answer "sobreajuste" (es)',
    ],
    [
      'an answer that is a trap, with other accents',
      oneGap,
      cloze({ traps: [{ answers: { es: ['Sobreajúste'], en: ['x'] }, misconception: both('?') }] }),
      '"Sobreajúste" is an answer and a trap',
    ],
    [
      'an answer that nobody can type',
      oneGap,
      cloze({ answers: { es: ['¿?'], en: ['overfitting'] } }),
      'Nobody can type "¿?"',
    ],
    [
      'a trap without its words',
      templatesUsedRight,
      numeric({ traps: {} }),
      'The trap "twice" is not explained',
    ],
    [
      'words for no trap',
      templatesUsedRight,
      numeric({ traps: { twice: both('?'), half: both('?') } }),
      'The template has no trap "half"',
    ],
    [
      'a slot that nothing fills',
      templatesUsedRight,
      numeric({ stem: both('Half of {all}.') }),
      'stem: nothing fills {all}',
    ],
    [
      'a slot in a question without a template',
      templatesUsedRight,
      question({ explanation: both('It is {answer}.') }),
      'explanation: nothing fills {answer}',
    ],
    [
      'slots that differ between the languages',
      templatesUsedRight,
      numeric({ stem: { es: 'La mitad de {whole}.', en: 'Half of it.' } }),
      'stem: the slots differ: whole (es),  (en)',
    ],
    [
      'a stem that tells the number',
      templatesUsedRight,
      numeric({ stem: both('{whole} and {answer}') }),
      'The stem tells the {answer}',
    ],
    [
      'an explanation without the number',
      templatesUsedRight,
      numeric({ explanation: both('{whole} / 2') }),
      'The explanation must say the {answer}',
    ],
    [
      'a drawn key that is no option',
      templatesUsedRight,
      chart({ options: chart().options.filter(({ id }) => id !== 'precision') }),
      'The template answers "precision", which is not one of the options',
    ],
    [
      'a picture whose answer is always the same',
      templatesUsedRight,
      chart({ template: alwaysRecall }),
      'The template draws the same key for every seed: whoever knows it need not look',
    ],
    [
      'items that read the same',
      distinctOptions,
      ordering({ items: [first, second, { id: 'x', text: both('Collect') }] }),
      'Two options read the same (es)',
    ],
    [
      'right sides that read the same',
      distinctOptions,
      matching({ extra: [{ id: 'x', text: both('what recall is') }] }),
      'Two options read the same (en)',
    ],
    [
      'a stem that does not say that several are right',
      severalKeysSaid,
      multiple({ stem: { es: '¿Qué mira las alarmas?', en: 'Choose all that look.' } }),
      'The stem must say that several may be right: "Elige todas las que…" (es)',
    ],
    [
      'a wrong category of a small set without its misconception',
      classifyMisconceptions,
      classify({ misconceptions: { 'no-drift': both('The data moved.') } }),
      'The category "concept-drift" says no misconception',
    ],
    [
      'no misconception at all in a large set',
      classifyMisconceptions,
      phase({ key: 'deployment', misconceptions: {} }),
      'No wrong category says its misconception',
    ],
    [
      'a disputed phase that the stem does not place by the notes',
      disputedPlacements,
      phase({
        key: 'modeling',
        facts: ['M3'],
        stem: { es: 'Crean una columna.', en: 'According to the notes?' },
      }),
      'Authors dispute this phase: the stem must say "según los apuntes"',
    ],
    [
      'tuning, which its words give away',
      disputedPlacements,
      phase({
        key: 'modeling',
        facts: ['L1'],
        stem: { es: 'Según los apuntes…', en: 'They tune the trees.' },
      }),
      'Authors dispute this phase: the stem must say "according to the notes"',
    ],
    [
      'a page to read that the lesson has not',
      sectionsExist,
      question({ section: 'recal' }),
      'The lesson of evaluation has no page {#recal}',
    ],
  ];
  test.each(cases)('%s', (_, rule, faulty, message) => {
    const lessons = [teaching([page('recall')])];
    expect(rule({ ...asked(faulty), lessons })).toContainEqual({
      file: 'questions/evaluation.yaml',
      line: 1,
      entry: faulty.id,
      message,
    });
  });

  test('an undisputed phase, and a page that is there, need nothing', () => {
    const deploy = phase({ key: 'deployment', facts: ['L1'] });
    const placed = phase({
      key: 'modeling',
      facts: ['M3'],
      stem: { es: '¿En qué fase, según los apuntes?', en: 'Which phase, according to the notes?' },
    });
    expect(disputedPlacements(asked(deploy, placed))).toEqual([]);
    const lessons = [teaching([page('recall')])];
    expect(sectionsExist({ ...asked(question({ section: 'recall' })), lessons })).toEqual([]);
  });
});

describe('two questions that ask the same', () => {
  const stem = (text: string) => both(text);
  const one = question({ id: 'one', stem: stem('De 40 casos de dengue el modelo encuentra 30 en Cali.') });
  const same = question({ id: 'same', stem: stem('De 50 casos de dengue el modelo encuentra 20 en Cali.') });
  const other = question({ id: 'other', stem: stem('¿Para qué sirve un piloto?') });

  test('are told by the words that their stems share', () => {
    expect(nearStems(asked(one, other, same))).toEqual([
      {
        file: 'questions/evaluation.yaml',
        line: 21,
        entry: 'same',
        message: 'Its stem is almost that of one: 67 % of the words are shared',
      },
    ]);
  });

  test('may be of different topics', () => {
    expect(nearStems(asked(one, { ...same, topic: 'selection' }))).toEqual([]);
  });

  test('the nearest are listed first, as many as are asked for', () => {
    const { questions } = asked(one, other, same);
    expect(nearestStems(questions, 1)).toBe('67 %  one  same');
    expect(nearestStems(questions, 10).split('\n')).toHaveLength(3);
  });
});

test('two templates that compute the same are told, however they are written', () => {
  const { name, formula } = template;
  const templates = [
    { id: name, formula },
    { id: 'halved', formula: 'whole/2' },
    { id: name, formula: 'whole / 3' },
  ].map((value) => ({ value, file: `templates/${value.id}.ts`, line: 1 }));
  expect(templatesDistinct(sourceOf({ templates })).map(({ message }) => message)).toEqual([
    'The template half has the same formula',
    'The template half has the same name',
  ]);
});

describe('the place of the key says nothing', () => {
  test('over many seeds it stands everywhere equally often', () => {
    const places = keyPlaces([question()], 3);
    expect(places).toHaveLength(3);
    expect(isUneven(places)).toBe(false);
  });

  test.each([
    [[200, 0, 0], true],
    [[100, 50, 50], true],
    [[70, 66, 64], false],
  ])('counts of %j are uneven: %s', (counts, uneven) => {
    expect(isUneven(counts)).toBe(uneven);
  });

  test('statements are true as well as false', () => {
    const statements = (truths: number) =>
      Array.from({ length: 8 }, (_, at) => trueFalse({ id: `s-${at}`, key: at < truths }));
    expect(keyPlacesEven(asked(...statements(1)))).toMatchObject([
      { message: '1 statements are true and 7 are false: write some of the others' },
    ]);
    expect(keyPlacesEven(asked(...statements(3)))).toEqual([]);
  });
});

describe('the glossary', () => {
  const term = (changes: Partial<Term>): Term => ({
    id: 'recall',
    topic: 'evaluation',
    term: both('Recall'),
    also: { es: ['exhaustividad'], en: [] },
    definition: both('?'),
    related: ['precision'],
    ...changes,
  });
  const precision = term({
    id: 'precision',
    term: both('Precision'),
    also: { es: [], en: [] },
    related: ['recall'],
  });
  const glossary = (...terms: Term[]) =>
    sourceOf({ terms: terms.map((value) => ({ value, file: 'glossary/evaluation.yaml', line: 1 })) });
  const messages = (...terms: Term[]) => glossarySound(glossary(...terms)).map(({ message }) => message);

  test('leads to terms that are there', () => {
    expect(messages(term({}), precision)).toEqual([]);
    expect(messages(term({ related: ['precison', 'recall'] }), precision)).toEqual([
      'There is no term "precison"',
      'It is related to itself',
    ]);
  });

  test('has no two terms of one word', () => {
    const again = { ...precision, also: { es: ['Exhaustividad'], en: [] } };
    expect(messages(term({}), again)).toEqual(['"exhaustividad" already names the term "recall"']);
  });

  test('has no two terms of one id', () => {
    expect(uniqueIds(glossary(term({}), term({})))).toHaveLength(1);
  });
});

describe('a gap whose answer is in the glossary', () => {
  const term: Term = {
    id: 'overfitting',
    topic: 'selection',
    term: { es: 'Sobreajuste', en: 'Overfitting' },
    also: { es: ['sobreentrenamiento'], en: ['overtraining'] },
    definition: both('?'),
    related: ['overfitting'],
  };
  const terms = [{ value: term, file: 'glossary/selection.yaml', line: 1 }];
  const messages = (asks: Question) =>
    synonymsListed({ ...asked(asks), terms }).map(({ message }) => message);

  test('takes every word for it', () => {
    expect(messages(cloze())).toEqual([
      'The glossary has "overtraining" for the same: make it an answer, or a trap',
    ]);
  });

  test('or has them as traps, or in its stem', () => {
    const trap = { answers: { es: ['x'], en: ['over-training'] }, misconception: both('?') };
    const overtraining = { es: ['sobreajuste', 'sobreentrenamiento'], en: ['overfitting', 'overtraining'] };
    expect(messages(cloze({ answers: overtraining }))).toEqual([]);
    expect(messages(cloze({ traps: [trap] }))).toHaveLength(1);
    expect(messages(cloze({ stem: { es: '____', en: 'Overtraining is also called ____.' } }))).toEqual([]);
    expect(messages(cloze({ answers: { es: ['recall'], en: ['recall'] } }))).toEqual([]);
  });
});

test('categories of one set have ids of their own', () => {
  const { set } = classify();
  const value = { ...set, categories: [...set.categories, ...set.categories.slice(0, 1)] };
  const categorySets = [{ value, file: 'categories.yaml', line: 3 }];
  expect(uniqueIds(sourceOf({ categorySets }))).toMatchObject([{ entry: 'data-drift' }]);
});

import { describe, expect, test } from 'vitest';
import { categorySetSchema, questionSchema, termSchema } from '../../src/content/schema.ts';
import type { Question } from '../../src/study/types.ts';
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

/** What an author would have written for a question: its template and its set by name. */
function written(asked: Question): Record<string, unknown> {
  const { topic: _, ...fields } = asked;
  if ('template' in asked) return { ...fields, template: asked.template.name };
  return asked.type === 'classify' ? { ...fields, set: asked.set.id } : fields;
}

/** The fields that are refused. */
function refused(asked: Question, changes: Record<string, unknown> = {}): string[] {
  const { error } = questionSchema.safeParse({ ...written(asked), ...changes });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

const times = <One>(count: number, make: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(at));
const options = (count: number) => times(count, (at) => ({ id: `o-${at}`, text: both(`Option ${at}`) }));
const letters = (count: number) => both('a'.repeat(count));

test.each(ONE_OF_EACH.map((asked) => [asked.type, asked] as const))(
  'a sound question of type %s is taken',
  (_, asked) => {
    expect(refused(asked)).toEqual([]);
  },
);

describe('what is too short, too long, too few or too many is refused', () => {
  const cases: [string, Question, Record<string, unknown>, string][] = [
    ['a stem of 501 characters', question(), { stem: letters(501) }, 'stem.es'],
    ['an explanation of 601', question(), { explanation: letters(601) }, 'explanation.en'],
    ['an empty stem', question(), { stem: both(' ') }, 'stem.es'],
    ['a language missing', question(), { stem: { es: 'Hola' } }, 'stem.en'],
    ['two options', question(), { options: options(2) }, 'options'],
    ['five options of which one is right', question(), { options: options(5) }, 'options'],
    ['three options of which several are right', multiple(), { options: options(3) }, 'options'],
    ['six options', multiple(), { options: options(6) }, 'options'],
    ['one key of several', multiple(), { keys: ['f1'] }, 'keys'],
    ['a statement that is neither', trueFalse(), { key: 'maybe' }, 'key'],
    ['a gap without answers', cloze(), { answers: { es: [], en: ['x'] } }, 'answers.es'],
    ['a gap without traps', cloze(), { traps: [] }, 'traps'],
    ['a unit of 21 characters', numeric(), { unit: letters(21) }, 'unit.es'],
    ['a picture without words', chart(), { alt: both('') }, 'alt.es'],
    ['two items', ordering(), { items: options(2) }, 'items'],
    ['six items', ordering(), { items: options(6) }, 'items'],
    [
      'an item of 81 characters',
      ordering(),
      { items: options(3).map((one) => ({ ...one, text: letters(81) })) },
      'items.0.text.es',
    ],
    ['two pairs', matching(), { pairs: matching().pairs.slice(1) }, 'pairs'],
    [
      'five pairs',
      matching(),
      { pairs: times(5, (at) => ({ id: `p-${at}`, left: both('l'), right: both('r') })) },
      'pairs',
    ],
    [
      'a left side of 46',
      matching(),
      { pairs: matching().pairs.map((one) => ({ ...one, left: letters(46) })) },
      'pairs.0.left.es',
    ],
    [
      'a right side of 101',
      matching(),
      { pairs: matching().pairs.map((one) => ({ ...one, right: letters(101) })) },
      'pairs.0.right.es',
    ],
    ['three extra sides', matching(), { extra: options(3) }, 'extra'],
    ['an unknown field', classify(), { hint: both('?') }, ''],
    ['a fact that is none', classify(), { facts: ['e3'] }, 'facts.0'],
    ['four facts', classify(), { facts: ['E1', 'E2', 'E3', 'E4'] }, 'facts'],
    ['a difficulty of 4', question(), { difficulty: 4 }, 'difficulty'],
    ['an id in capitals', question(), { id: 'Recall' }, 'id'],
  ];
  test.each(cases)('%s', (_, asked, changes, field) => {
    expect(refused(asked, changes)).toContain(field);
  });
});

test('a set holds two to seven categories, each short enough for a button', () => {
  const set = (count: number, length = 80) => {
    const categories = times(count, (at) => ({ id: `c-${at}`, name: letters(length) }));
    return categorySetSchema.safeParse({ id: 'set', name: both('Set'), categories }).success;
  };
  expect([set(1), set(2), set(7), set(8), set(2, 81)]).toEqual([false, true, true, false, false]);
});

test('a word has a short definition and one to four words beside it', () => {
  const term = { id: 'recall', term: both('Recall'), also: {}, definition: letters(350), related: ['f1'] };
  expect(termSchema.parse(term).also).toEqual({ es: [], en: [] });
  expect(termSchema.safeParse({ ...term, definition: letters(351) }).success).toBe(false);
  for (const related of [[], times(5, (at) => `t-${at}`)]) {
    expect(termSchema.safeParse({ ...term, related }).success).toBe(false);
  }
});

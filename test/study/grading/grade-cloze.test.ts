import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeCloze } from '../../../src/study/grading/grade-cloze.ts';
import { both, cloze } from '../../support/study-questions.ts';

const OTHERS = ['subajuste', 'regularización', 'macropromedio', 'validación', 'precisión'];
const isRight = (text: string, question = cloze(), others = OTHERS) =>
  gradeCloze(question, text, others)?.correct;
const answering = (...answers: string[]) =>
  cloze({
    answers: { es: answers, en: ['overfitting'] },
    traps: [{ answers: { es: ['trampa'], en: ['trap'] }, misconception: both('?') }],
  });

describe('a typed word is right', () => {
  test.each([
    'sobreajuste',
    'Sobreajuste',
    'SOBREAJUSTE',
    'sobre ajuste',
    'sobre-ajuste',
    '  el sobreajuste. ',
    '«sobreajuste»',
    'sobreentrenamiento',
    'overfitting',
    'The over-fitting',
  ])('as %s', (text) => {
    expect(isRight(text)).toBe(true);
  });

  test.each([
    ['a letter less', 'sobreajste'],
    ['a letter more', 'sobreajusste'],
    ['another letter', 'sobreajusta'],
    ['two neighbours exchanged', 'sobreajutse'],
    ['two neighbours exchanged over a gap', 'sobreajsu te'],
  ])('with %s', (_, text) => {
    expect(isRight(text)).toBe(true);
  });

  test('with its accents left out, or too many of them', () => {
    expect(isRight('precision', answering('precisión'), [])).toBe(true);
    expect(isRight('matríz de confusion', answering('matriz de confusión'), [])).toBe(true);
  });

  test('in singular or plural, also where the glossary has the other', () => {
    const words = answering('falso positivo');
    expect(isRight('falsos positivos', words, ['Falsos positivos'])).toBe(true);
    expect(isRight('dato', answering('datos'), ['dato'])).toBe(true);
    expect(isRight('precisiones', answering('precisión'), [])).toBe(true);
    expect(isRight('los', answering('loss'), [])).toBe(false);
  });

  test('in several words, one of which has a slip', () => {
    const words = answering('validación cruzada');
    expect(isRight('validasión cruzada', words, [])).toBe(true);
    expect(isRight('validasión crusada', words, [])).toBe(false);
  });
});

describe('a typed word is wrong', () => {
  test.each([
    ['with two slips', 'sobrajutse'],
    ['as a part of the answer', 'ajuste'],
    ['as something else', 'recall'],
  ])('%s', (_, text) => {
    expect(isRight(text)).toBe(false);
  });

  test.each([
    ['año', 'ano'],
    ['datos', 'dtos'],
    ['F1', 'F2'],
    ['f1score', 'f2score'],
  ])('where a letter makes another: %s is not %s', (right, typed) => {
    expect(isRight(typed, answering(right), [])).toBe(false);
  });

  test.each([
    ['aprendizaje supervisado', 'aprendizaje no supervisado'],
    ['no supervisado', 'supervisado'],
    ['estable', 'inestable'],
    ['típico', 'atípico'],
    ['atípico', 'típico'],
    ['legal', 'ilegal'],
    ['con fuga', 'sin fuga'],
    ['stationary', 'non-stationary'],
    ['balanced', 'unbalanced'],
    ['normal', 'anormal'],
    ['macropromedio', 'micropromedio'],
  ])('where it is the opposite: %s is not %s', (right, typed) => {
    expect(isRight(typed, answering(right), [])).toBe(false);
  });

  test('where another term is nearer, and not where it is the answer itself', () => {
    expect(isRight('decisión', answering('precisión'), ['decisión'])).toBe(false);
    expect(isRight('provisión', answering('previsión'), ['provisión'])).toBe(false);
    expect(isRight('validacion', answering('valoración'), ['validación'])).toBe(false);
    expect(isRight('precisio', answering('precisión'), ['precisión'])).toBe(true);
  });
});

describe('a known wrong answer', () => {
  test('says the misconception behind it', () => {
    expect(gradeCloze(cloze(), 'el Subajuste', OTHERS)).toMatchObject({
      correct: false,
      score: 0,
      grade: 'again',
      misconceptions: [{ text: both('That is learning too little.') }],
    });
  });

  test('is known with a slip, too, unless the right one is as near', () => {
    expect(gradeCloze(cloze(), 'underfiting', [])?.misconceptions).toHaveLength(1);
    const near = cloze({
      answers: { es: ['recolección'], en: ['x'] },
      traps: [{ answers: { es: ['reelección'], en: ['y'] }, misconception: both('?') }],
    });
    expect(gradeCloze(near, 'reolección', [])?.correct).toBe(true);
  });
});

test.each(['', '  ', '¿?', '...'])('%j is nothing typed', (text) => {
  expect(gradeCloze(cloze(), text, [])).toBeUndefined();
});

const letters = 'abcdefghijklmnopqrstuvwxyz';
const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 6, maxLength: 14 });
const places = fc.nat({ max: 13 });
const edits = fc.record({
  sort: fc.constantFrom('drop', 'add', 'change'),
  place: places,
  letter: fc.constantFrom(...letters),
});

function edited(
  word: string,
  { sort, place, letter }: { sort: string; place: number; letter: string },
): string {
  const at = place % word.length;
  if (sort === 'drop') return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(sort === 'add' ? at : at + 1);
}

describe('whatever the word', () => {
  test('case, spaces around it, marks and an article are forgiven', () => {
    const frame = fc.constantFrom('', ' ', '«', 'el ', 'la ', 'The ', '¿');
    fc.assert(
      fc.property(words, frame, fc.constantFrom('', '.', '!', ' ', '»'), (word, before, after) => {
        expect(isRight(`${before}${word.toUpperCase()}${after}`, answering(word), [])).toBe(true);
      }),
    );
  });

  test('one slip behind its beginning is forgiven, which could turn the word', () => {
    fc.assert(
      fc.property(words, edits, (word, edit) => {
        const behind = { ...edit, place: 2 + (edit.place % (word.length - 2)) };
        fc.pre(!/^(micro|macro)/.test(word));
        expect(isRight(edited(word, behind), answering(word), [])).toBe(true);
      }),
    );
  });

  test('a word that is another term is never forgiven', () => {
    fc.assert(
      fc.property(words, edits, (word, edit) => {
        const other = edited(word, edit);
        fc.pre(other !== word && other !== `${word}s` && word !== `${other}s`);
        expect(isRight(other, answering(word), [other])).toBe(false);
      }),
    );
  });

  test('two letters that the word does not have are never forgiven', () => {
    fc.assert(
      fc.property(words, places, places, (word, one, other) => {
        const twice = edited(word, { sort: 'change', place: one, letter: 'ñ' });
        const [at, to] = [one % word.length, other % word.length];
        fc.pre(at !== to);
        expect(isRight(edited(twice, { sort: 'change', place: to, letter: 'ñ' }), answering(word), [])).toBe(
          false,
        );
      }),
    );
  });

  test('a negation before it, or as its beginning, is never forgiven', () => {
    const negations = fc.constantFrom(
      'no ',
      'non',
      'in',
      'un',
      'sin ',
      'im',
      'des',
      'dis',
      'not ',
      'without ',
    );
    fc.assert(
      fc.property(words, negations, (word, negation) => {
        fc.pre(!answering(word).answers.en.includes(`${negation}${word}`));
        expect(isRight(`${negation}${word}`, answering(word), [])).toBe(false);
        expect(isRight(word, answering(`${negation}${word}`), [])).toBe(false);
      }),
    );
  });

  test('whatever is typed, it is graded or it is nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const graded = gradeCloze(cloze(), text, OTHERS);
        if (graded) expect([0, 1]).toContain(graded.score);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { tieUnits } from '../../src/content/tie-units.ts';

const shown = (text: string) => tieUnits(text).replaceAll('\u00a0', '~');

describe('a number stays on one line', () => {
  test.each([
    ['with its sign', 'un 90 % de recall', 'un 90~% de recall'],
    ['with its unit', '3 km en 12 ms, a 15 km/h y 14 °C', '3~km en 12~ms, a 15~km/h y 14~°C'],
    ['with its thousands', '36 000 parcelas', '36~000 parcelas'],
    ['as what a template draws', 'el {share} % de {rows}', 'el {share}~% de {rows}'],
  ])('%s', (_, written, tied) => {
    expect(shown(written)).toBe(tied);
  });

  test.each([
    ['a word that only begins like a unit', '5 msnm y 3 kgf'],
    ['numbers that are not thousands of one', 'de 12 a 1400, 50 y 100'],
    ['a list', '12, 15 y 18'],
  ])('and %s is left alone', (_, written) => {
    expect(tieUnits(written)).toBe(written);
  });

  test('and nothing but spaces changes, however often it is tied', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0 9%}{km°C,.') }), (text) => {
        expect(tieUnits(text).replaceAll('\u00a0', ' ')).toBe(text);
        expect(tieUnits(tieUnits(text))).toBe(tieUnits(text));
      }),
    );
  });
});

test('the course is read tied: no text of a question, a word or a lesson can part 5 from %', () => {
  const { questions, terms, topics, lesson } = loadContent();
  const texts = [
    ...[...questions.values()].flatMap(({ stem, explanation }) => [
      stem.es,
      stem.en,
      explanation.es,
      explanation.en,
    ]),
    ...[...terms.values()].flatMap(({ definition }) => [definition.es, definition.en]),
    ...topics.flatMap(({ id }) =>
      (lesson(id, 'es')?.pages ?? []).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : [])),
      ),
    ),
  ];
  expect(texts.filter((text) => /[\d}] %/.test(text))).toEqual([]);
});

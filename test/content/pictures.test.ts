import { describe, expect, test } from 'vitest';
import { drawPicture, pictureFaults, type SourcePicture } from '../../src/content/pictures.ts';

const params = { positive: 'fraude', negative: 'legítima', tp: '18', fn: '2', fp: '22', tn: '358' };
const picture: SourcePicture = {
  kind: 'picture',
  id: 'm',
  alt: 'Matriz',
  chart: 'confusion-matrix',
  params,
  line: 1,
};

/** The words and numbers on a drawing, in the order in which they were drawn. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

describe('a confusion matrix', () => {
  test.each([
    ['es', ['verdadero positivo', 'falso negativo', 'falso positivo', 'verdadero negativo']],
    ['en', ['true positive', 'false negative', 'false positive', 'true negative']],
  ] as const)('names each count in %s', (language, names) => {
    const shown = texts(drawPicture(picture, language));
    const countBefore = names.map((name) => shown[shown.indexOf(name) - 2]);
    expect(countBefore).toEqual(['18', '2', '22', '358']);
    expect(shown).toEqual(expect.arrayContaining(['fraude', 'legítima']));
  });

  test.each([
    ['a count that is missing', { positive: 'a', negative: 'b', tp: '1', fn: '1', fp: '1' }, 'tn'],
    ['a count that is none', { ...params, tp: '-1' }, 'tp'],
    ['a class without a name', { ...params, positive: '' }, 'positive'],
  ])('with %s is a fault', (_, broken, field) => {
    expect(pictureFaults({ ...picture, params: broken })).toEqual([expect.stringContaining(`${field}: `)]);
  });

  test('with a word that it does not know is a fault', () => {
    expect(pictureFaults({ ...picture, params: { ...params, colour: 'red' } })).toHaveLength(1);
  });
});

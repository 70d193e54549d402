import { describe, expect, test } from 'vitest';
import { drawPicture, pictureFaults, type SourcePicture } from '../../src/content/lesson-pictures.ts';

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

describe('a drift histogram', () => {
  const params = {
    column: 'Distancia',
    n: '320',
    mean: '3.2',
    sd: '1.2',
    n2: '340',
    mean2: '4.3',
    sd2: '1.5',
  };
  const drift: SourcePicture = { ...picture, chart: 'drift-histogram', params };

  test.each([
    ['es', ['antes (n = 320)', 'ahora (n = 340)', 'Distancia: antes y ahora']],
    ['en', ['before (n = 320)', 'now (n = 340)', 'Distancia: before and now']],
  ] as const)('names both samples and their rows in %s', (language, said) => {
    expect(texts(drawPicture(drift, language))).toEqual(expect.arrayContaining([...said]));
  });

  test.each([
    ['no deviation', { ...params, sd: '0' }, 'sd'],
    ['one row', { ...params, n2: '1' }, 'n2'],
  ])('with %s is a fault', (_, broken, field) => {
    expect(pictureFaults({ ...drift, params: broken })).toEqual([expect.stringContaining(`${field}: `)]);
  });
});

test('a chart that there is not is a fault', () => {
  expect(pictureFaults({ ...picture, chart: 'pie' })).toEqual(['No chart is called "pie"']);
});

import { describe, expect, test } from 'vitest';
import { drawPicture, pictureFaults, type SourcePicture } from '../../src/content/lesson-pictures.ts';
import { threeDeviations } from '../../src/content/pictures/control-chart.ts';
import { lossesOf } from '../../src/content/pictures/loss-steps.ts';
import { CONTENT_DIRECTORY, readSource } from '../../src/content/read-source.ts';

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
    ['a name for one sample only', { ...params, name: 'nube' }, 'a name for both'],
  ])('with %s is a fault', (_, broken, field) => {
    expect(pictureFaults({ ...drift, params: broken })).toEqual([expect.stringContaining(field)]);
  });

  test('of two things that are compared has their names and no before', () => {
    const named = { ...drift, params: { ...params, name: 'en la nube', name2: 'en el bus' } };
    const shown = texts(drawPicture(named, 'es'));
    expect(shown).toEqual(
      expect.arrayContaining(['en la nube (n = 320)', 'en el bus (n = 340)', 'Distancia']),
    );
    expect(shown.join()).not.toContain('antes');
  });
});

describe('the other pictures', () => {
  const kinds: Readonly<
    Record<
      string,
      {
        params: Record<string, string>;
        es: string[];
        en: string[];
        broken: [Record<string, string>, string][];
      }
    >
  > = {
    'control-chart': {
      params: { of: 'RMSE', each: 'Semana', values: '3.1,3.2,3.4,3.8,9.5', reference: '4' },
      es: ['↑ RMSE', 'Semana →', 'lo normal', 'primera alarma: semana 5', 'media ± 3 desv.'],
      en: ['what is normal', 'first alarm: semana 5', 'mean ± 3 deviations'],
      broken: [
        [{ reference: '6' }, 'no more periods of reference than periods'],
        [{ values: '3.1;3.2' }, 'values: numbers with commas between them'],
      ],
    },
    forest: {
      params: { models: 'Ceiba,Roble,Samán', rmse: '18,18.7,23', low: '-0.6,3.1', high: '2,6.9', n: '300' },
      es: ['Ceiba', 'RMSE 18 · primero', 'RMSE 18,7 · empate', 'RMSE 23 · peor'],
      en: ['RMSE 18 · first', 'RMSE 18.7 · tie', 'RMSE 23 · worse'],
      broken: [
        [{ low: '3.1' }, 'an interval for each model but the first'],
        [{ rmse: '19,18.7,23' }, 'the best model first'],
      ],
    },
    'group-shares': {
      params: { of: 'Fincas', groups: 'bajas,altas', real: '60,40', collected: '900,100' },
      es: ['Fincas', 'en la realidad', 'en los datos', '60\u00a0%', '90\u00a0%', '40\u00a0%', '10\u00a0%'],
      en: ['in the real world', 'in the data', '60%', '90%', '40%', '10%'],
      broken: [
        [{ real: '60,30' }, 'shares that add up to 100'],
        [{ groups: 'bajas,medias,altas' }, 'a share and a count for each group'],
      ],
    },
    'loss-steps': {
      params: { x: '1,2,4', y: '7,11,19', start: '4', rate: '0.05', steps: '5' },
      es: ['↑ Pérdida', 'promedio de los errores al cuadrado', '5'],
      en: ['↑ Loss', 'mean of the squared errors'],
      broken: [
        [{ y: '7,11' }, 'as many y as x'],
        [{ rate: '0' }, 'rate: '],
      ],
    },
    'predicted-actual': {
      params: { of: 'bicicletas', actual: '20,33,41', predicted: '21,30,46' },
      es: ['↑ Predicho: bicicletas', 'Real: bicicletas →', 'n = 3 · error = predicho − real'],
      en: ['↑ Predicted: bicicletas', 'n = 3 · error = predicted − actual'],
      broken: [[{ predicted: '21,30' }, 'as many predictions as actual values']],
    },
    'roc-curve': {
      params: { positive: 'fraude', found: '0,8,18,20', falseAlarms: '0,2,22,380', at: '2' },
      es: ['↑ recall: parte de los 20 «fraude»', 'falsas alarmas: parte de los 380 que no →', 'n = 400'],
      en: ['the threshold in use', 'by chance'],
      broken: [
        [{ found: '0,19,18,20' }, 'from none to all, never falling'],
        [{ at: '4' }, 'the threshold in use is one of them'],
      ],
    },
    'train-validation': {
      params: { of: 'Profundidad', values: '2,4,6,8', training: '33,27,21,15', validation: '35,29,32,36' },
      es: ['la validación elige 4', 'en entrenamiento', 'en validación', 'Profundidad →'],
      en: ['validation chooses 4', 'in training', 'in validation'],
      broken: [[{ training: '33,27,21' }, 'as many errors as values']],
    },
  };
  const cases = Object.entries(kinds);
  const of = (chart: string, params: Record<string, string>): SourcePicture => ({
    ...picture,
    chart,
    params,
  });

  test.each(cases)('%s says what it shows in both languages', (chart, { params, es, en }) => {
    expect(texts(drawPicture(of(chart, params), 'es'))).toEqual(expect.arrayContaining(es));
    expect(texts(drawPicture(of(chart, params), 'en'))).toEqual(expect.arrayContaining(en));
  });

  test.each(
    cases.flatMap(([chart, { params, broken }]) =>
      broken.map(([change, message]) => [chart, message, { ...params, ...change }] as const),
    ),
  )('%s asks for %s', (chart, message, params) => {
    expect(pictureFaults(of(chart, params))).toContainEqual(expect.stringContaining(message));
  });

  test('a lesson uses every kind, so that none is kept for nothing', () => {
    const { source } = readSource(CONTENT_DIRECTORY);
    const used = source.lessons
      .flatMap(({ value }) => value.pages.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === 'picture' ? [block.chart] : []));
    expect([...new Set(used)].toSorted()).toEqual(
      ['confusion-matrix', 'drift-histogram', ...Object.keys(kinds)].toSorted(),
    );
  });
});

describe('what a picture computes', () => {
  test('gradient descent on three deliveries goes from 9 to 2.63 and towards 2', () => {
    const losses = lossesOf([1, 2, 4], [7, 11, 19], 4, 0.05, 5);
    expect(losses.map((loss) => Math.round(100 * loss) / 100)).toEqual([9, 2.63, 2.06, 2.01, 2, 2]);
  });

  test('three deviations of the eight normal weeks reach to 4.5 minutes', () => {
    const { low, high } = threeDeviations([3.1, 3.2, 3.4, 3.8, 2.8, 3.8, 3.3, 3.8]);
    expect(high).toBeCloseTo(4.52, 2);
    expect(low).toBeCloseTo(2.28, 2);
  });
});

test('a chart that there is not is a fault', () => {
  expect(pictureFaults({ ...picture, chart: 'pie' })).toEqual(['No chart is called "pie"']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedBins } from '../../src/charts/drift-histogram-bins.ts';
import { drawDriftLevels } from '../../src/charts/drift-levels.ts';
import { drawDriftNumbers } from '../../src/charts/drift-numbers.ts';
import { drawDriftOverview, type OverviewRow } from '../../src/charts/drift-overview.ts';
import { renderPng } from '../../src/charts/png.ts';
import { es } from '../../src/i18n/drift/es.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const WORDS = es.chart;
const HOSTILE = `<script>&"'\u0000\ud800 {n} \u202e${'muy '.repeat(40)}`;

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

/** Nothing lies off the card, nothing is too small to read, and it can be drawn. */
function expectSound(svg: string) {
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  for (const { x, y, size } of readSvg(svg).texts) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(720);
    expect(y).toBeLessThanOrEqual(height - 8);
    expect(size).toBeGreaterThanOrEqual(22);
  }
  expect(svg).not.toMatch(/NaN|Infinity|<script>/);
  expect(renderPng(svg).length).toBeGreaterThan(1000);
}

describe('the overview', () => {
  const row = (name: string, verdict: OverviewRow['verdict'], ratio: number | null, significant = false) => ({
    name,
    verdict,
    ratio,
    significant,
  });
  const rows = [
    row('tranquila', 'none', 0.2),
    row('azar', 'none', 1.4),
    row('grave', 'drift', 3, true),
    row('apenas', 'negligible', 0.3, true),
    row('gravísima', 'drift', 40, true),
    row('escasa', 'insufficient', 2),
    row('fija', 'none', null),
  ];
  const svg = drawDriftOverview(rows, WORDS, colombia);
  const { texts, words } = readSvg(svg);
  const heightOf = (name: string) => texts.find(({ text }) => text === name)?.y ?? Number.NaN;

  test('has a row for each column, the worst first', () => {
    const names = ['gravísima', 'grave', 'apenas', 'azar', 'tranquila', 'fija', 'escasa'];
    expect(names.toSorted((a, b) => heightOf(a) - heightOf(b))).toEqual(names);
    expectSound(svg);
  });

  test('says each verdict in a word beside its shape', () => {
    expect(words.filter((word) => word === 'deriva')).toHaveLength(2);
    expect(words.filter((word) => word === 'sin deriva')).toHaveLength(3);
    expect(words).toEqual(expect.arrayContaining(['mínima', 'pocas filas', 'umbral']));
  });

  test('columns that begin alike stay apart', () => {
    const alike = ['[rapidez]', '[precio]'].map((end) =>
      row(`${'una pregunta larga '.repeat(4)}${end}`, 'none', 0.2),
    );
    const { words } = readSvg(drawDriftOverview(alike, WORDS, colombia));
    for (const end of ['[rapidez]', '[precio]']) {
      expect(words).toContainEqual(expect.stringMatching(new RegExp(`^una.*…?\\${end}$`)));
    }
  });

  test('names twelve columns and counts the others', () => {
    const many = Array.from({ length: 15 }, (_, at) => row(`columna ${at}`, 'none', at / 20));
    const drawn = drawDriftOverview(many, WORDS, colombia);
    expect(readSvg(drawn).words.filter((word) => word.startsWith('columna'))).toHaveLength(12);
    expect(readSvg(drawn).words).toContain('y 3 más, en el informe');
    expectSound(drawn);
  });

  test.each([
    ['one column without an effect', [row('x', 'none', null)]],
    ['names longer than the card, in any script', [row(HOSTILE, 'drift', 2, true), row('عمود', 'none', 0)]],
  ])('%s', (_, odd) => {
    expectSound(drawDriftOverview(odd, WORDS, colombia));
  });
});

describe('bins for two samples', () => {
  test('hold every value of both', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const sample = fc.array(finite, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const bins = sharedBins(reference, current);
        expect(bins.edges.length).toBe(bins.reference.length + 1);
        expect(bins.edges.length).toBeLessThan(64);
        expect(sum(bins.reference)).toBeCloseTo(1, 9);
        expect(sum(bins.current)).toBeCloseTo(1, 9);
        expect(bins.edges.every((edge, at) => at === 0 || edge > (bins.edges[at - 1] ?? edge))).toBe(true);
      }),
    );
  });

  test('few whole numbers have a bar each', () => {
    expect(sharedBins([0, 1, 1, 3], [1, 2])).toMatchObject({
      edges: [-0.5, 0.5, 1.5, 2.5, 3.5],
      reference: [0.25, 0.5, 0, 0.25],
      current: [0, 0.5, 0.5, 0],
    });
  });

  test('one value far away does not press the others into one bar', () => {
    const middle = Array.from({ length: 500 }, (_, at) => (at % 100) / 10);
    const bins = sharedBins(middle, [...middle, 1e6]);
    expect(bins.clipped).toBe(true);
    expect(bins.edges.at(-1)).toBeLessThan(20);
    expect(sharedBins(middle, middle).clipped).toBe(false);
  });
});

describe('the picture of a column of numbers', () => {
  test('tells the samples apart by a pattern too, with their numbers of values', () => {
    const svg = drawDriftNumbers(
      { name: 'edad', reference: [1.5, 2, 3], current: [2, 4.5] },
      WORDS,
      colombia,
    );
    expect(readSvg(svg).words).toEqual(
      expect.arrayContaining(['edad: antes y ahora', 'referencia (n = 3)', 'actual (n = 2)', 'edad →']),
    );
    expect(svg).toContain('url(#current)');
    expectSound(svg);
  });

  test.each([
    ['one value', [5], [5]],
    ['zeros', [0, 0], [0]],
    ['huge values', [4e307, -4e307, 1.7e308, -1.7e308], [1e307, 3e307]],
    ['tiny values', [5e-324, 1e-310], [0, 2e-310]],
    ['values far from zero', [1e8 + 0.25, 1e8], [1e8, 1e8 + 0.5]],
    ['neighbours', [1, 1 + Number.EPSILON], [1]],
  ])('%s: all is drawn on the card', (_, reference, current) => {
    expectSound(drawDriftNumbers({ name: HOSTILE, reference, current }, WORDS, colombia));
  });

  test('groups of one table are called by their value', () => {
    const groups = { reference: 'enero', current: `{n} ${HOSTILE}` };
    const svg = drawDriftNumbers({ name: 'x', reference: [1, 2], current: [3], groups }, WORDS, colombia);
    expect(readSvg(svg).words).toContain('referencia: enero (n = 2)');
    expect(readSvg(svg).words).toContainEqual(
      expect.stringMatching(/^actual: \{n\} &lt;script.*… \(n = 1\)$/),
    );
    expectSound(svg);
  });

  test('any values draw', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const sample = fc.array(finite, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(sample, sample, fc.string({ unit: 'binary' }), (reference, current, name) => {
        const svg = drawDriftNumbers(
          { name, reference, current, groups: { reference: name, current: name } },
          WORDS,
          colombia,
        );
        expect(svg).not.toMatch(/="(NaN|-?Infinity)/);
        expect(renderPng(svg).length).toBeGreaterThan(1000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the picture of a column of categories', () => {
  const drawn = (
    levels: string[],
    reference: number[],
    current: number[],
    kind: 'categories' | 'steps' | 'missing',
  ) => drawDriftLevels({ name: 'ciudad', levels, reference, current, kind }, WORDS, colombia);
  const placesOf = (svg: string, labels: string[]) =>
    labels.map((label) => readSvg(svg).texts.find(({ text }) => text === label)?.y ?? Number.NaN);

  test('has the shares of both samples, and marks what is new and what is gone', () => {
    const svg = drawn(['Cali', 'Pasto', 'Leticia'], [3, 0, 1], [1, 3, 0], 'categories');
    expect(readSvg(svg).words).toEqual(
      expect.arrayContaining(['75\u00a0%', '25\u00a0%', '75\u00a0% · nueva', '0\u00a0% · ya no está']),
    );
    expectSound(svg);
  });

  test('categories stand by how much they changed, steps of a scale in their order', () => {
    const [levels, reference, current] = [
      ['bajo', 'medio', 'alto'],
      [5, 5, 5],
      [5, 4, 6],
    ];
    const inOrder = (kind: 'categories' | 'steps') => {
      const places = placesOf(drawn(levels, reference, current, kind), levels);
      return places.every((y, at) => at === 0 || y > (places[at - 1] ?? 0));
    };
    expect([inOrder('steps'), inOrder('categories')]).toEqual([true, false]);
  });

  test('cells without a value are no new category', () => {
    const svg = drawn(['sin valor', 'con valor'], [0, 10], [4, 6], 'missing');
    expect(readSvg(svg).words.join()).not.toContain('nueva');
  });

  test('more than eight are taken together', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `${at} ${HOSTILE}`);
    const svg = drawn(
      levels,
      levels.map((_, at) => at),
      levels.map((_, at) => 40 - at),
      'categories',
    );
    expect(readSvg(svg).words).toContainEqual(expect.stringMatching(/^y 32 más: \d\d\s% → \d\d\s%$/));
    expectSound(svg);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawConfusionMatrix } from '../../src/charts/confusion-matrix.ts';
import type { ConfusionMatrix } from '../../src/charts/confusion-matrix-words.ts';
import { mostConfused } from '../../src/charts/confusion-most-confused.ts';
import { elideApart } from '../../src/charts/elide-apart.ts';
import { renderPng } from '../../src/charts/png.ts';
import { es } from '../../src/i18n/evaluate/es.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const { matrix: WORDS, cells: CELLS } = es.chart;
const COLUMNS = { actual: 'clase', predicted: 'clase_predicha' };
const NAMED_CELLS = [
  [CELLS.truePositive, CELLS.falseNegative],
  [CELLS.falsePositive, CELLS.trueNegative],
];
const share = (value: number) => formatNumber(value, colombia, { percent: true, fractionDigits: 0 });

describe('a confusion matrix', () => {
  const svg = drawConfusionMatrix(
    {
      labels: ['fraude', 'legítima'],
      columns: COLUMNS,
      counts: [
        [18, 2],
        [22, 1358],
      ],
    },
    { ...WORDS, cells: NAMED_CELLS },
    colombia,
  );
  const { texts, words } = readSvg(svg);
  const placeOf = (text: string) =>
    texts.find((one) => one.text === text) ?? { x: Number.NaN, y: Number.NaN };

  test('holds counts in the learner’s style, shares of each actual class, and the cells’ names', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        '18',
        '2',
        '22',
        '1.358',
        share(0.9),
        share(0.1),
        share(0.98),
        'falso negativo',
        'n = 1.400 · % de cada fila',
      ]),
    );
  });

  test('has actual classes down and predicted classes across', () => {
    expect(placeOf('2').x).toBeGreaterThan(placeOf('18').x);
    expect(placeOf('22').y).toBeGreaterThan(placeOf('18').y);
    expect(placeOf('Predicho: clase_predicha →').y).toBeLessThan(placeOf('Real: clase ↓').y);
  });

  test('writes nothing too small to read on a phone', () => {
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  });
});

test('the names of the cells are broken where they are too wide, not cut', () => {
  const labels = ['una clase de nombre largo', 'otra de nombre aún más largo'];
  const matrix = {
    labels,
    columns: COLUMNS,
    counts: [
      [4, 10],
      [6, 20],
    ],
  };
  const { texts, words } = readSvg(drawConfusionMatrix(matrix, { ...WORDS, cells: NAMED_CELLS }, colombia));
  expect(words).toEqual(expect.arrayContaining(['verdadero', 'negativo', 'falso negativo']));
  const [upper, lower] = ['verdadero', 'negativo'].map((word) => texts.findLast(({ text }) => text === word));
  expect(lower?.x).toBe(upper?.x);
  expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThanOrEqual(22);
});

test('a class that never occurs has shares of 0, not of nothing', () => {
  const counts = [
    [0, 0],
    [1, 1],
  ];
  const svg = drawConfusionMatrix({ labels: ['a', '<b>'], counts }, WORDS, colombia);
  expect(svg).not.toMatch(/NaN/);
  expect(readSvg(svg).words).toEqual(expect.arrayContaining([share(0), share(0.5), '&lt;b&gt;']));
});

test('one count size serves the whole table, as large as the largest count allows', () => {
  const counts = [
    [1, 123_456, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  const { texts } = readSvg(drawConfusionMatrix({ labels: ['a', 'b', 'c'], counts }, WORDS, colombia));
  const sizes = texts.filter(({ text }) => ['1', '123.456', '9'].includes(text)).map(({ size }) => size);
  expect(sizes).toHaveLength(3);
  expect(new Set(sizes).size).toBe(1);
});

/** Every class right `right` times and mistaken once for the next one. */
const ring = (labels: readonly string[], right: number): ConfusionMatrix => ({
  labels,
  columns: COLUMNS,
  counts: labels.map((_, row) =>
    labels.map((_, column) => (column === row ? right : column === (row + 1) % labels.length ? 1 : 0)),
  ),
});

describe('many classes', () => {
  test('twenty are all there, their mistakes written, and what does not fit is said', () => {
    const labels = Array.from({ length: 20 }, (_, at) => `clase ${at}`);
    const matrix = ring(labels, 400);
    const counts = matrix.counts.map((row, at) => row.map((count, to) => (at === 3 && to === 9 ? 7 : count)));
    const { words, texts } = readSvg(drawConfusionMatrix({ ...matrix, counts }, WORDS, colombia));
    for (const label of labels) expect(words.filter((word) => word === label)).toHaveLength(2);
    expect(words.filter((word) => word === '1')).toHaveLength(20);
    expect(words).not.toContain('400');
    expect(words).toEqual(
      expect.arrayContaining([
        'n = 8.027 · más oscuro: mayor parte de su fila',
        'Los números que no caben están en el informe',
        'Lo que más se confunde (real → predicho):',
        '7: clase 3 → clase 9',
      ]),
    );
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
  });

  test('of more than twenty the most confused are shown, the others together, and no row is lost', () => {
    const labels = Array.from({ length: 30 }, (_, at) => `c${String(at).padStart(2, '0')}`);
    const counts = labels.map((_, row) =>
      labels.map((_, column) => (row === column ? 5 : row < 10 && column < 10 ? 2 : 0)),
    );
    const { words } = readSvg(drawConfusionMatrix({ labels, counts, columns: COLUMNS }, WORDS, colombia));
    for (const label of labels.slice(0, 10)) expect(words).toContain(label);
    expect(words).toEqual(
      expect.arrayContaining(['otras 10', 'Las 20 clases que más se confunden; las otras 10, juntas']),
    );
    expect(words.join()).toContain('n = 330');
    const shown = mostConfused({ labels, counts }, 20, String);
    expect(shown.labels).toHaveLength(21);
    expect(shown.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(330);
    expect(shown.counts.at(-1)?.at(-1)).toBe(50);
  });
});

describe('labels', () => {
  test('with one beginning are cut in the middle, so that they can be told apart', () => {
    const labels = ['muy satisfecho con el servicio', 'muy satisfecho con el precio', 'neutral'];
    const { words } = readSvg(drawConfusionMatrix(ring(labels, 5), WORDS, colombia));
    expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/^muy.*….*servicio$/), 'neutral']));
    expect(elideApart(labels, 100, 22)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^m.*…/), 'neutral']),
    );
    expect(new Set(elideApart(labels, 120, 22)).size).toBe(3);
  });

  test('a long column name leaves room for the words around it, and the rows get a line of their own', () => {
    const columns = { actual: 'una columna de nombre muy largo '.repeat(4), predicted: 'x'.repeat(200) };
    const { texts } = readSvg(drawConfusionMatrix({ ...ring(['a', 'b'], 3), columns }, WORDS, colombia));
    const rows = texts.find(({ text }) => text.startsWith('Real: una'));
    const across = texts.find(({ text }) => text.startsWith('Predicho: x'));
    expect(rows?.text).toMatch(/….* ↓$/);
    expect(across?.text).toMatch(/….* →$/);
    expect(across?.y).toBeGreaterThan(rows?.y ?? 0);
  });
});

test('any labels and counts draw within the card', () => {
  const label = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('سلام', '<b>&', '{n}', ''),
  );
  const matrices = fc.uniqueArray(label, { minLength: 1, maxLength: 24 }).chain((labels) =>
    fc.record({
      labels: fc.constant(labels),
      columns: fc.record({ actual: label, predicted: label }),
      counts: fc.array(fc.array(fc.nat(9_999_999), { minLength: labels.length, maxLength: labels.length }), {
        minLength: labels.length,
        maxLength: labels.length,
      }),
    }),
  );
  fc.assert(
    fc.property(matrices, (matrix) => {
      const svg = drawConfusionMatrix(matrix, WORDS, colombia);
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
      expect(svg).not.toMatch(/NaN|Infinity/);
      for (const { x, y, size } of readSvg(svg).texts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(720);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
        expect(size).toBeGreaterThanOrEqual(22);
      }
      expect(renderPng(svg).length).toBeGreaterThan(1000);
    }),
    { numRuns: 20 },
  );
});

import { describe, expect, test } from 'vitest';
import { drawConfusionMatrix } from '../../src/charts/confusion-matrix.ts';
import { renderPng } from '../../src/charts/png.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { readSvg } from './drawn.ts';

const WORDS = {
  title: 'Matriz de confusión',
  actualAxis: 'Real',
  predictedAxis: 'Predicho',
  shares: '% de cada fila',
};
const STYLE = { locale: 'es-CO', decimal: 'comma' } as const;
const share = (value: number) => formatNumber(value, STYLE, { percent: true, fractionDigits: 0 });

describe('a confusion matrix', () => {
  const svg = drawConfusionMatrix(
    {
      labels: ['fraude', 'legítima'],
      counts: [
        [18, 2],
        [22, 1358],
      ],
    },
    {
      ...WORDS,
      cells: [
        ['verdadero positivo', 'falso negativo'],
        ['falso positivo', 'verdadero negativo'],
      ],
    },
    STYLE,
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
        '% de cada fila',
      ]),
    );
  });

  test('has actual classes down and predicted classes across', () => {
    expect(placeOf('2').x).toBeGreaterThan(placeOf('18').x);
    expect(placeOf('22').y).toBeGreaterThan(placeOf('18').y);
    expect(placeOf('Predicho →').y).toBeLessThan(placeOf('Real ↓').y);
  });

  test('writes nothing too small to read on a phone', () => {
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  });
});

test('a class that never occurs has shares of 0, not of nothing', () => {
  const counts = [
    [0, 0],
    [1, 1],
  ];
  const svg = drawConfusionMatrix({ labels: ['a', '<b>'], counts }, WORDS, STYLE);
  expect(svg).not.toMatch(/NaN/);
  expect(readSvg(svg).words).toEqual(expect.arrayContaining([share(0), share(0.5), '&lt;b&gt;']));
});

test('one count size serves the whole table, as large as the largest count allows', () => {
  const counts = [
    [1, 123_456, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  const { texts } = readSvg(drawConfusionMatrix({ labels: ['a', 'b', 'c'], counts }, WORDS, STYLE));
  const sizes = texts.filter(({ text }) => ['1', '123.456', '9'].includes(text)).map(({ size }) => size);
  expect(sizes).toHaveLength(3);
  expect(new Set(sizes).size).toBe(1);
});

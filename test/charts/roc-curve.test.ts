import { describe, expect, test } from 'vitest';
import { renderPng } from '../../src/charts/png.ts';
import { drawPrecisionRecallCurve } from '../../src/charts/precision-recall-curve.ts';
import { drawRocCurve } from '../../src/charts/roc-curve.ts';
import { es } from '../../src/i18n/evaluate/es.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const { roc, precisionRecall } = es.chart;
const CURVE = [
  { x: 0, y: 0 },
  { x: 0.25, y: 0.75 },
  { x: 1, y: 1 },
];
const BASE = {
  curve: CURVE,
  point: { x: 0.25, y: 0.75 },
  n: 1200,
  positives: 300,
  positive: 'sí',
  area: 0.7512,
};

/** The data line's corners, in px. */
const cornersOf = (svg: string) =>
  [...(/<path d="(M[^"]*)" fill="none"/.exec(svg)?.[1] ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
    ([, x, y]) => ({ x: Number(x), y: Number(y) }),
  );

describe('the ROC curve', () => {
  const svg = drawRocCurve(BASE, roc, colombia);
  const { words, texts, dots } = readSvg(svg);

  test('names the figure, the level of chance, the rows and the positive class in the learner’s style', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        'AUC = 0,751',
        'al azar: 0,5',
        'n = 1.200: 300 «sí» y 900 que no',
        '↑ recall: cuántos «sí» encuentra',
        'tasa de falsos positivos →',
        '0,2',
      ]),
    );
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
  });

  test('goes up and to the right, and the mark of the predictions lies where they do', () => {
    const [start, middle, end] = cornersOf(svg);
    expect(start?.x).toBeLessThan(middle?.x ?? 0);
    expect(middle?.y).toBeGreaterThan(end?.y ?? 720);
    expect(dots[0]).toEqual(middle);
    expect(words).toContain('tus predicciones');
  });

  test('without predictions to mark there is no mark, and no key for one', () => {
    const without = readSvg(drawRocCurve({ ...BASE, point: null }, roc, colombia));
    expect(without.dots).toEqual([]);
    expect(without.words).not.toContain('tus predicciones');
  });
});

describe('the precision–recall curve', () => {
  test('is drawn in steps, beside the share of the positive class', () => {
    const curve = [
      { x: 0.5, y: 1 },
      { x: 1, y: 0.5 },
    ];
    const svg = drawPrecisionRecallCurve({ ...BASE, curve }, precisionRecall, colombia);
    const [a, b, c, d] = cornersOf(svg);
    expect(a?.y).toBe(b?.y);
    expect(b?.x).toBe(c?.x);
    expect(c?.y).toBe(d?.y);
    expect(readSvg(svg).words).toContain('al azar: 0,25');
  });
});

describe('odd data', () => {
  const long = `<script>&"'\u0000 ${'clase '.repeat(40)}`;
  test.each([
    [
      'a single step',
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
      'sí',
    ],
    ['one point', [{ x: 1, y: 1 }], 'sí'],
    ['a long and hostile name', CURVE, long],
    ['a name that looks like a slot', CURVE, '{n}'],
    ['a name written from right to left', CURVE, 'نعم'],
  ])('%s: all is drawn on the card', (_, curve, positive) => {
    const odd = { ...BASE, curve, positive };
    for (const svg of [
      drawRocCurve(odd, roc, colombia),
      drawPrecisionRecallCurve(odd, precisionRecall, colombia),
    ]) {
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
      expect(svg).not.toMatch(/NaN|Infinity|<script>/);
      for (const { x, y } of readSvg(svg).texts) {
        expect(x).toBeLessThanOrEqual(720);
        expect(y).toBeLessThanOrEqual(height);
      }
      expect(renderPng(svg).length).toBeGreaterThan(1000);
    }
  });

  test('a curve of very many points stays a small picture, with both its ends', () => {
    const many = Array.from({ length: 300_001 }, (_, at) => ({
      x: at / 300_000,
      y: Math.sqrt(at / 300_000),
    }));
    const svg = drawRocCurve({ ...BASE, curve: many }, roc, colombia);
    expect(svg.length).toBeLessThan(60_000);
    const corners = cornersOf(svg);
    expect(corners.at(-1)).toEqual(cornersOf(drawRocCurve(BASE, roc, colombia)).at(-1));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawErrorCurves, type ErrorCurves } from '../../src/charts/error-curves.ts';
import { renderPng } from '../../src/charts/png.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const WORDS = {
  title: 'Entrenamiento y validación',
  placeAxis: 'Profundidad',
  errorAxis: 'Error',
  chosen: 'la validación elige {place}',
};
const TREE: ErrorCurves = {
  places: [2, 4, 6, 8],
  curves: [
    { name: 'en entrenamiento', errors: [33, 27, 21, 15] },
    { name: 'en validación', errors: [35, 29, 32, 36] },
  ],
  chosen: 4,
};

/** Middles of the open squares, the key's included. */
const squares = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="16" height="16"/g)].map(([, x, y]) => ({
    x: Number(x) + 8,
    y: Number(y) + 8,
  }));

describe('the errors of training and validation', () => {
  const svg = drawErrorCurves(TREE, WORDS, colombia);
  const { words, texts, dots } = readSvg(svg);

  test('have a dot and a square at each place, and one of each in the key', () => {
    expect(dots).toHaveLength(5);
    expect(squares(svg)).toHaveLength(5);
  });

  test('share the places, and the larger error lies higher', () => {
    const trained = dots.slice(0, 4);
    const validated = squares(svg).slice(0, 4);
    expect(validated.map(({ x }) => x)).toEqual(trained.map(({ x }) => x));
    for (const [at, { y }] of validated.entries()) expect(y).toBeLessThan(trained[at]?.y ?? 0);
  });

  test('are named with their axes and the place that is pointed out, in letters that a phone shows', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        ...['Entrenamiento y validación', '↑ Error', 'Profundidad →', 'la validación elige 4'],
        ...['en entrenamiento', 'en validación', '2', '4', '6', '8', '0'],
      ]),
    );
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
  });

  test('the line of the place pointed out goes through its marks', () => {
    const [, x] =
      /<path d="M([\d.]+) [\d.]+L[^"]*" stroke="[^"]*" stroke-width="3" stroke-dasharray/.exec(svg) ?? [];
    expect(Number(x)).toBe(dots[1]?.x);
  });
});

test('one curve stands alone, and nothing is pointed out where nothing is chosen', () => {
  const svg = drawErrorCurves(
    { places: [0, 1], curves: [{ name: 'pérdida', errors: [9, 2.63] }], chosen: null },
    WORDS,
    colombia,
  );
  expect(squares(svg)).toEqual([]);
  expect(svg).not.toContain('stroke-dasharray');
});

test('many places name only as many as fit, and all lies on the card', () => {
  const places = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(places, (drawn) => {
      const ascending = [...new Set(drawn)].toSorted((a, b) => a - b);
      fc.pre(ascending.length > 1);
      const curve = { name: 'error', errors: ascending.map((place) => place % 7) };
      const svg = drawErrorCurves({ places: ascending, curves: [curve], chosen: null }, WORDS, colombia);
      const { texts, dots } = readSvg(svg);
      for (const { x, y } of [...texts, ...dots]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(720);
        expect(y).toBeGreaterThan(0);
      }
      expect(svg).not.toContain('NaN');
    }),
  );
});

test('it leaves ink when it is rendered', async () => {
  const png = await renderPng(drawErrorCurves(TREE, WORDS, colombia));
  expect(png.byteLength).toBeGreaterThan(10_000);
});

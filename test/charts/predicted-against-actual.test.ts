import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPng } from '../../src/charts/png.ts';
import { drawPredictedAgainstActual } from '../../src/charts/predicted-against-actual.ts';
import { es } from '../../src/i18n/rmse/es.ts';
import { colombia, unitedStates } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const WORDS = es.chart;

const draw = (
  actual: number[],
  predicted: number[],
  columns = { actual: 'real', predicted: 'predicho' },
  style = colombia,
) => drawPredictedAgainstActual({ actual, predicted, columns }, WORDS, style);

describe('the chart of predictions against actual values', () => {
  const { texts, dots, words } = readSvg(draw([0.1, 0.2, 0.4], [0.1, 0.3, 0.2]));

  test('names its axes, the line of equality, the rule of the sign and the rows', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        'Predicho frente a real',
        '↑ Predicho: predicho',
        'Real: real →',
        'predicho = real',
        'predice de más',
        'predice de menos',
        'n = 3 · error = predicho − real',
      ]),
    );
  });

  test('has ticks in the learner’s style, the same on both axes', () => {
    expect(words.filter((text) => text === '0,2')).toHaveLength(2);
    const english = draw([0.1, 0.2], [0.1, 0.3], undefined, unitedStates);
    expect(readSvg(english).words).toContain('0.2');
  });

  test('writes nothing too small to read on a phone', () => {
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
  });

  test('puts a dot above the line where the model predicts too much, and on it where it is right', () => {
    const [right, above, below] = dots;
    if (!right || !above || !below) throw new Error('three dots');
    const height = (dot: { x: number; y: number }) => dot.x - right.x + (dot.y - right.y);
    expect(height(above)).toBeLessThan(-1);
    expect(height(below)).toBeGreaterThan(1);
  });
});

describe('odd data', () => {
  test.each([
    ['one row', [3.5], [4]],
    ['a constant', [5, 5], [5, 5]],
    ['zeros', [0, 0], [0, 0]],
    ['negative values', [-3, -2], [-2.5, -2]],
    ['huge values', [4e307, -4e307], [1e307, 3e307]],
    ['tiny values', [5e-324, 1e-310], [0, 2e-310]],
    ['values far from zero', [1e8 + 0.25, 1e8], [1e8, 1e8 + 0.5]],
  ])('%s: all is drawn on the card', (_, actual, predicted) => {
    const svg = draw(actual, predicted);
    const { texts, dots } = readSvg(svg);
    expect(dots).toHaveLength(actual.length);
    for (const { x, y } of [...texts, ...dots]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(720);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(720);
    }
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  });

  test('ticks close together far from zero are still told apart', () => {
    const { texts } = readSvg(draw([1e8 + 0.25, 1e8], [1e8, 1e8 + 0.5]));
    const beside = texts.filter(({ text }) => text.startsWith('100.000.000')).map(({ y }) => y);
    expect(new Set(beside).size).toBeGreaterThan(3);
  });

  test('a long name is cut, a hostile one is text', () => {
    const name = `<script>&"'\u0000\ud800 ${'muy '.repeat(40)}`;
    const svg = draw([1, 2], [2, 1], { actual: name, predicted: ']]>' });
    expect(svg).not.toContain('<script>');
    expect(svg.isWellFormed()).toBe(true);
    expect(readSvg(svg).words).toContainEqual(expect.stringMatching(/^Real: &lt;script&gt;.*….* →$/));
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  });

  test('a name that looks like a slot is only a name', () => {
    const svg = draw([1, 2], [2, 1], { actual: '{n}', predicted: '$&' });
    expect(readSvg(svg).words).toEqual(expect.arrayContaining(['Real: {n} →', '↑ Predicho: $&amp;']));
  });

  test('any values and names draw', () => {
    const finite = fc.double({ noNaN: true, min: -4e307, max: 4e307 });
    const pairs = fc.array(fc.tuple(finite, finite), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(pairs, fc.string({ unit: 'binary' }), (rows, name) => {
        const svg = draw(
          rows.map(([actual]) => actual),
          rows.map(([, predicted]) => predicted),
          { actual: name, predicted: name },
        );
        expect(svg).not.toMatch(/="(NaN|-?Infinity)/);
        expect(renderPng(svg).length).toBeGreaterThan(1000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('many rows', () => {
  const actual = Array.from({ length: 50_000 }, (_, row) => row % 700);
  const predicted = actual.map((value, row) => (row === 777 ? 5000 : value + (row % 7)));
  const svg = draw(actual, predicted);

  test('are thinned to dots that can be told apart, and that is said', () => {
    expect(readSvg(svg).dots).toHaveLength(2000);
    expect(readSvg(svg).words).toContain('se dibujan 2.000 de 50.000 filas');
  });

  test('without losing the largest error, and the same way every time', () => {
    const tops = readSvg(svg).dots.filter(({ y }) => y < 200);
    expect(tops).toHaveLength(1);
    expect(draw(actual, predicted)).toBe(svg);
  });

  test('up to 2,000 rows every one is drawn and nothing is said', () => {
    const { dots, words } = readSvg(draw(actual.slice(0, 2000), predicted.slice(0, 2000)));
    expect(dots).toHaveLength(2000);
    expect(words.join()).not.toContain('se dibujan');
  });
});

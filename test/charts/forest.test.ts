import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForest, type Forest, type ForestRow } from '../../src/charts/forest.ts';
import { renderPng } from '../../src/charts/png.ts';
import { en } from '../../src/i18n/compare/en.ts';
import { es } from '../../src/i18n/compare/es.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const row = (name: string, kind: ForestRow['kind'], difference: number, low?: number, high?: number) => ({
  name,
  kind,
  figure: 7 + difference,
  difference,
  interval: low === undefined || high === undefined ? null : { low, high },
});

const THREE = [
  row('bosque', 'best', 0),
  row('red', 'tie', 0.25, -0.5, 1),
  row('lineal', 'worse', 5.5, 3.5, 7.5),
];

const draw = (rows: readonly ForestRow[], more: Partial<Forest> = {}, words = es.chart) =>
  drawForest(
    { metric: 'rmse', shares: false, scoreName: null, better: 'lower', of: 'rows', n: 96, rows, ...more },
    words,
    colombia,
  );

/** The height of an SVG, which depends on how many models there are. */
const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);

describe('the chart of models beside the first', () => {
  const { texts, words } = readSvg(draw(THREE));

  test('has a line for each model with its figure and its verdict in words, the best on top', () => {
    expect(words).toEqual(
      expect.arrayContaining(['RMSE 7 · primero', 'RMSE 7,25 · empate', 'RMSE 12,5 · peor', 'peor →']),
    );
    const heights = ['bosque', 'red', 'lineal'].map((name) => texts.find(({ text }) => text === name)?.y);
    expect(heights).toEqual(heights.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  test('says what the axis is and how many rows there are', () => {
    expect(words.join('\n')).toContain('RMSE: diferencia con bosque');
    expect(words.join('\n')).toContain('n = 96');
    expect(words).toContain('0');
  });

  test('marks differ in shape: a diamond, a ring, a dot', () => {
    const svg = draw(THREE);
    expect(svg.match(/Z" fill=/g)).toHaveLength(1);
    const rings = [...svg.matchAll(/<circle [^>]*stroke-width/g)];
    const dots = [...svg.matchAll(/<circle [^>]*\/>/g)];
    expect([rings.length, dots.length]).toEqual([1, 2]);
  });

  test('a worse model lies to the right where lower is better, and to the left where higher is', () => {
    const marks = (svg: string) => readSvg(svg).dots.map(({ x }) => x);
    const [tie = 0, worse = 0] = marks(draw(THREE));
    expect(worse).toBeGreaterThan(tie);
    const higher = draw([row('a', 'best', 0), row('b', 'worse', -0.5, -0.7, -0.2)], {
      metric: 'accuracy',
      shares: true,
      better: 'higher',
    });
    expect(readSvg(higher).words).toContain('← peor');
    expect(readSvg(higher).words).toEqual(expect.arrayContaining(['-60', '0']));
  });

  test('writes nothing too small to read on a phone, in either language', () => {
    for (const words of [es.chart, en.chart]) {
      for (const { size } of readSvg(draw(THREE, {}, words)).texts) expect(size).toBeGreaterThanOrEqual(22);
    }
  });

  test('a score of its own has its own name, and folds are counted as folds', () => {
    const { words } = readSvg(draw(THREE, { metric: 'score', scoreName: 'MAE', of: 'folds', n: 10 }));
    expect(words).toContain('MAE 7 · primero');
    expect(words.join('\n')).toContain('n = 10 pliegues');
  });

  test('without an interval it says so beside the mark', () => {
    const { words } = readSvg(draw([row('a', 'best', 0), row('b', 'tie', 2)]));
    expect(words).toContain(es.chart.noInterval);
    expect(words).toContain('n = 96 filas');
  });
});

describe('odd data', () => {
  const onCard = (svg: string) => {
    const { texts, dots } = readSvg(svg);
    for (const { x, y } of [...texts, ...dots]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(720);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(heightOf(svg));
    }
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  };

  test.each([
    ['no difference at all', [row('a', 'best', 0), row('b', 'tie', 0, 0, 0)]],
    ['huge differences', [row('a', 'best', 0), row('b', 'worse', 1e300, 9e299, 2e300)]],
    ['tiny differences', [row('a', 'best', 0), row('b', 'worse', 2e-310, 1e-310, 3e-310)]],
    [
      'twenty models',
      Array.from({ length: 20 }, (_, at) => row(`m${at}`, at ? 'tie' : 'best', at, -1, 2 * at)),
    ],
    [
      'names that are long, hostile or empty',
      [
        row(`<script>&"'\u0000\ud800 ${'muy '.repeat(40)}`, 'best', 0),
        row('{metric} $& {best}', 'tie', 1, -1, 2),
        row('', 'worse', 2, 1, 3),
      ],
    ],
    ['names from right to left', [row('نموذج الغابة', 'best', 0), row('מודל', 'tie', 1, -1, 3)]],
  ])('%s: all is drawn on the card', (_, rows) => {
    const svg = draw(rows);
    expect(svg).not.toContain('<script>');
    expect(svg.isWellFormed()).toBe(true);
    onCard(svg);
  });

  test('lines and labels do not meet', () => {
    const svg = draw(
      Array.from({ length: 8 }, (_, at) => row(`modelo ${at}`, at ? 'tie' : 'best', at, -1, 9)),
    );
    const left = readSvg(svg).texts.filter(({ x }) => x === 36);
    const heights = left.map(({ y }) => y).toSorted((a, b) => a - b);
    heights.slice(1).forEach((y, at) => {
      expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(28);
    });
  });

  test('any differences and names draw', () => {
    const finite = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    const rows = fc.array(fc.tuple(finite, finite, finite, fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (drawn) => {
        const made = drawn.map(([difference, one, other, name]) =>
          row(name, 'tie', difference, Math.min(one, other), Math.max(one, other)),
        );
        onCard(draw([row('best', 'best', 0), ...made]));
      }),
      { numRuns: 30 },
    );
  });
});

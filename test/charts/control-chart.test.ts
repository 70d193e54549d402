import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawControlChart } from '../../src/charts/control-chart.ts';
import type { ControlChart } from '../../src/charts/control-chart-data.ts';
import type { ControlChartWords } from '../../src/charts/control-chart-words.ts';
import { renderPng } from '../../src/charts/png.ts';
import type { NumberStyle } from '../../src/i18n/numbers.ts';
import { readSvg } from './drawn.ts';

const WORDS: ControlChartWords = {
  title: 'RMSE de cada tramo',
  valueAxis: 'RMSE: {column}',
  timeAxis: 'Tiempo: {column}',
  rowAxis: 'Fila',
  reference: 'referencia',
  change: 'cambio visto: {when}',
  limits: 'límites',
  outside: 'fuera de los límites',
  row: 'fila {row}',
  rows: 'n = {n} · cada punto, {size} filas',
};
const COLOMBIA: NumberStyle = { locale: 'es-CO', decimal: 'comma' };

/** Chunks of 50 rows with these values, limits from 1 to 2 once there are six. */
function chartOf(values: readonly number[], more: Partial<ControlChart> = {}): ControlChart {
  const reference = values.length > 5 ? 5 : 0;
  const [low, high] = reference ? [1, 2] : [null, null];
  const chunks = values.map((value, at) => ({
    from: 50 * at,
    to: 50 * at + 49,
    value,
    low,
    high,
    alert: low !== null && (value < low || value > high),
  }));
  const columns = { value: 'error', time: null };
  const bounds = { low: null, high: null };
  return { chunks, size: 50, reference, firstChange: null, times: null, columns, bounds, ...more };
}

const draw = (chart: ControlChart, style = COLOMBIA, words = WORDS) => drawControlChart(chart, words, style);
const diamonds = (svg: string) => svg.match(/<path d="M[\d. -]+l/g) ?? [];

const VALUES = [1.4, 1.5, 1.6, 1.4, 1.5, 1.5, 1.6, 2.5, 2.6, 2.4];

describe('a control chart of ten chunks, three of them too high', () => {
  const svg = draw(chartOf(VALUES, { firstChange: 380 }));
  const { texts, dots, words } = readSvg(svg);

  test('has a dot for each chunk inside and a diamond for each one outside of the limits', () => {
    expect(dots).toHaveLength(7);
    // One more in the key.
    expect(diamonds(svg)).toHaveLength(4);
  });

  test('names its axes, the reference, the change, the signs and the rows', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        'RMSE de cada tramo',
        '↑ RMSE: error',
        'Fila →',
        'referencia',
        'cambio visto: fila 381',
        'límites',
        'fuera de los límites',
        'n = 500 · cada punto, 50 filas',
        '1,5',
      ]),
    );
  });

  test('writes nothing too small to read on a phone, and no word over another', () => {
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
    const ticks = texts.filter(({ y, text }) => text !== 'Fila →' && y > 480 && y < 500).map(({ x }) => x);
    expect(ticks.length).toBeGreaterThan(2);
    for (const [at, x] of ticks.entries()) if (at > 0) expect(x - (ticks[at - 1] ?? 0)).toBeGreaterThan(50);
  });
});

test('without an alert the key does not name one; without limits there is no key', () => {
  expect(readSvg(draw(chartOf(VALUES.slice(0, 7)))).words).not.toContain('fuera de los límites');
  const few = draw(chartOf([1, 3]));
  expect(readSvg(few).words).not.toContain('límites');
  expect(readSvg(few).words).not.toContain('referencia');
  expect(diamonds(few)).toHaveLength(0);
});

test('limits beyond what the metric can be do not stretch the axis', () => {
  const chunks = chartOf(VALUES).chunks.map((chunk) => ({ ...chunk, low: -40, high: 3 }));
  expect(readSvg(draw(chartOf(VALUES, { chunks }))).words).toContain('-40');
  const bounded = draw(chartOf(VALUES, { chunks, bounds: { low: 0, high: null } }));
  expect(readSvg(bounded).words.filter((text) => text.startsWith('-'))).toEqual([]);
});

describe('dates on the axis', () => {
  const HOUR = 3_600_000;
  const every = (step: number, style = COLOMBIA) => {
    const values = Float64Array.from({ length: 500 }, (_, row) => Date.UTC(2026, 2, 1) + row * step);
    const times = { kind: 'date', values } as const;
    const columns = { value: 'error', time: 'fecha' };
    return readSvg(draw(chartOf(VALUES, { times, columns, firstChange: 380 }), style)).words;
  };

  test.each([
    ['minutes', HOUR / 60, '01:40', 'cambio visto: 06:20'],
    ['hours', 6 * HOUR, '7 de abr', 'cambio visto: 4 de jun'],
    ['days', 24 * HOUR, 'sept de 2026', 'cambio visto: 16 de mar de 2027'],
    ['weeks', 168 * HOUR, '2028', 'cambio visto: 12 de jun de 2033'],
  ])('of rows that are %s apart are as fine as the span needs', (_, step, tick, change) => {
    expect(every(step)).toEqual(expect.arrayContaining(['Tiempo: fecha →', tick, change]));
  });

  test('follow the learner’s language', () => {
    expect(every(6 * HOUR, { locale: 'en-US', decimal: 'point' })).toContain('Mar 26');
  });

  test('numbers as times stay numbers', () => {
    const values = Float64Array.from({ length: 500 }, (_, row) => 1990 + row / 50);
    const words = readSvg(draw(chartOf(VALUES, { times: { kind: 'number', values } }))).words;
    expect(words).toContain('1.992');
  });
});

describe('odd data', () => {
  test.each([
    ['one chunk', [3.5]],
    ['constants', Array(8).fill(0)],
    ['huge values', [1e300, -1e300, 5e299, 1, 2, 3, 4]],
    ['one value next to nothing', [3e-323]],
    ['tiny values', [5e-324, 1e-310, 0, 2e-310, 1e-300, 0, 0]],
    ['many chunks', Array.from({ length: 500 }, (_, at) => at % 7)],
  ])('%s: all is drawn on the card', (_, values) => {
    const svg = draw(chartOf(values, { firstChange: 0 }));
    for (const { x, y } of [...readSvg(svg).texts, ...readSvg(svg).dots]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(720);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(640);
    }
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(renderPng(svg).length).toBeGreaterThan(1000);
  });

  test('a long name is cut, a hostile one is text', () => {
    const value = `<script>&"'\u0000\ud800 ${'مرحبا muy '.repeat(40)}`;
    const svg = draw(chartOf(VALUES, { columns: { value, time: ']]>' } }));
    expect(svg).not.toContain('<script>');
    expect(svg.isWellFormed()).toBe(true);
    expect(readSvg(svg).words).toContainEqual(expect.stringMatching(/^↑ RMSE: &lt;script&gt;.*…$/));
  });

  test('any values draw', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, (list) => {
        const svg = draw(chartOf(list, { firstChange: list.length }));
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity)/);
        expect(renderPng(svg).length).toBeGreaterThan(1000);
      }),
      { numRuns: 30 },
    );
  });
});

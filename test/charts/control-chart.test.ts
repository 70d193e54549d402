import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawControlChart } from '../../src/charts/control-chart.ts';
import type { ControlChart } from '../../src/charts/control-chart-data.ts';
import { renderPng } from '../../src/charts/png.ts';
import { es } from '../../src/i18n/monitor/es.ts';
import type { NumberStyle } from '../../src/i18n/numbers.ts';
import { colombia, unitedStates } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const { byMetric, ...common } = es.chart;
const WORDS = { ...common, ...byMetric.mean };

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

const draw = (chart: ControlChart, style: NumberStyle = colombia) => drawControlChart(chart, WORDS, style);
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
        'El promedio de cada tramo',
        '↑ Promedio: error',
        'Fila →',
        'referencia',
        'cambio notado: fila 381',
        'límites',
        'fuera de los límites',
        'n = 500 · filas por punto: 50',
        '1,5',
      ]),
    );
  });

  test('has every tick under a point, named after the row in the middle of its chunk', () => {
    const ticks = [...svg.matchAll(/<path d="M([\d.]+) [\d.]+v8"/g)].map(([, x]) => Number(x));
    const places = new Set(dots.map(({ x }) => x));
    for (const [, x] of svg.matchAll(/<path d="M([\d.]+) [\d.]+l/g)) places.add(Number(x));
    expect(ticks.length).toBeGreaterThan(2);
    for (const x of ticks) expect(places).toContain(x);
    expect(words).toEqual(expect.arrayContaining(['25', '125']));
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

test('shares are written in percent', () => {
  const shares = draw(chartOf([0.1, 0.2, 0.3], { shares: true }));
  expect(readSvg(shares).words).toEqual(expect.arrayContaining(['10\u00a0%', '30\u00a0%']));
});

test.each([
  [0, 0, 100],
  [1, 90, 100],
])('of a share that is always %d the axis goes from %d to %d %%, where shares are', (value, from, to) => {
  const chart = chartOf([value, value, value], { shares: true, bounds: { low: 0, high: 1 } });
  const percents = readSvg(draw(chart)).words.filter((word) => word.endsWith('%'));
  const ticks = percents.map((word) => Number.parseInt(word, 10));
  expect([Math.min(...ticks), Math.max(...ticks)]).toEqual([from, to]);
});

test('limits without room between them are still drawn', () => {
  const chunks = chartOf(VALUES).chunks.map((chunk) => ({ ...chunk, low: 1.5, high: 1.5 }));
  const [, height] =
    /<rect [^>]*height="([\d.]+)"[^>]*fill-opacity="0.13"/.exec(draw(chartOf(VALUES, { chunks }))) ?? [];
  expect(Number(height)).toBeGreaterThanOrEqual(4);
});

test('limits beyond what the metric can be do not stretch the axis', () => {
  const chunks = chartOf(VALUES).chunks.map((chunk) => ({ ...chunk, low: -40, high: 3 }));
  expect(readSvg(draw(chartOf(VALUES, { chunks }))).words).toContain('-40');
  const bounded = draw(chartOf(VALUES, { chunks, bounds: { low: 0, high: null } }));
  expect(readSvg(bounded).words.filter((text) => text.startsWith('-'))).toEqual([]);
});

describe('dates on the axis', () => {
  const HOUR = 3_600_000;
  const every = (step: number, style: NumberStyle = colombia) => {
    const values = Float64Array.from({ length: 500 }, (_, row) => Date.UTC(2026, 2, 1) + row * step);
    const times = { kind: 'date', values } as const;
    const columns = { value: 'error', time: 'fecha' };
    return readSvg(draw(chartOf(VALUES, { times, columns, firstChange: 380 }), style)).words;
  };

  test.each([
    ['minutes', HOUR / 60, '02:04', 'cambio notado: 06:20'],
    ['hours', 6 * HOUR, '7 de mar', 'cambio notado: 4 de jun'],
    ['days', 24 * HOUR, 'mar de 2026', 'cambio notado: 16 de mar de 2027'],
    ['weeks', 168 * HOUR, '2028', 'cambio notado: 12 de jun de 2033'],
  ])('of rows that are %s apart are as fine as the span needs', (_, step, tick, change) => {
    expect(every(step)).toEqual(expect.arrayContaining(['Tiempo: fecha →', tick, change]));
  });

  test('follow the learner’s language', () => {
    expect(every(6 * HOUR, unitedStates)).toContain('Mar 7');
  });

  test('numbers as times stay numbers', () => {
    const values = Float64Array.from({ length: 500 }, (_, row) => 1990 + row / 50);
    const words = readSvg(draw(chartOf(VALUES, { times: { kind: 'number', values } }))).words;
    expect(words).toContain('1.990,48');
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
    const value = `<script>&"'\u0000\ud800 ${'مرحبا muy '.repeat(40)} fin`;
    const svg = draw(chartOf(VALUES, { columns: { value, time: ']]>' } }));
    expect(svg).not.toContain('<script>');
    expect(svg.isWellFormed()).toBe(true);
    expect(readSvg(svg).words).toContainEqual(expect.stringMatching(/^↑ Promedio: &lt;script&gt;.*….*fin$/));
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

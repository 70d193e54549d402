import { describe, expect, test } from 'vitest';
import { rmseInterval } from '../../../src/stats/rmse-interval.ts';
import { reportOf, resultOf } from './report-of.ts';

/** Days of 2026 with an error that wanders: each is nine tenths of the one before and a little of its own. */
const WANDERING = (() => {
  let error = 0;
  return Array.from({ length: 120 }, (_, day) => {
    error = 0.9 * error + Math.sin(day * 12.9898) * 2;
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return { date, actual: 20.5, predicted: Number((20.5 + error).toFixed(6)), at: day };
  });
})();

type Row = (typeof WANDERING)[number];
const asText = (rows: readonly Row[]) =>
  [
    'fecha,at,real,predicho',
    ...rows.map((row) => [row.date, row.at * 2, row.actual, row.predicted].join(',')),
  ].join('\n');

/** The interval of the rows in the order of time, whatever the seed of the file is. */
function blocksOf(rows: readonly Row[], seed: number) {
  const actual = rows.map((row) => row.actual);
  const predicted = rows.map((row) => row.predicted);
  return { metric: 'rmse', ...(rmseInterval(actual, predicted, { seed, ordered: true }) as object) };
}

describe('rows in the order of time', () => {
  test('a date column that only goes up: an interval of blocks, and why', () => {
    const report = reportOf(asText(WANDERING));
    expect(report.columns.time).toBe('fecha');
    expect(report.interval).toMatchObject({ method: 'block', resamples: 2000 });
    expect(report.interval).toEqual(blocksOf(WANDERING, report.seed));
    expect(report.assumptions).toContainEqual({
      code: 'time_recognised',
      params: { column: 'fecha' },
      text: '',
    });
    const note = report.notes.find(({ code }) => code === 'ordered_rows');
    // ⌈2 · 120^(1/3)⌉ = ⌈9.86⌉
    expect(note?.params).toMatchObject({ column: 'fecha', block: 10 });
    expect(note?.code === 'ordered_rows' && note.params.autocorrelation).toBeGreaterThan(0.7);
  });

  test('or only down: the same rows, sorted', () => {
    const report = reportOf(asText(WANDERING.toReversed()));
    expect(report.interval).toEqual(blocksOf(WANDERING, report.seed));
  });

  test('in no order of the file, by a column that is named: sorted by it, those without a time left out', () => {
    const shuffled = WANDERING.map((_, at) => WANDERING[(at * 7) % 120] as Row);
    const text = `${asText(shuffled)}\n2026-07-01,,1,2`;
    expect(reportOf(text).interval).toMatchObject({ method: 'bca' });
    const report = reportOf(text, { 'column.time': 'at' });
    expect(report.columns.time).toBe('at');
    expect(report.interval).toEqual(blocksOf(WANDERING, report.seed));
    expect(report.dropped).toEqual([{ reason: 'missing', count: 1, lines: [122] }]);
    expect(report.assumptions.map(({ code }) => code)).not.toContain('time_recognised');
  });

  test('dates that repeat do not order the rows by themselves', () => {
    const twice = WANDERING.map((row, at) => ({ ...row, date: (WANDERING[at >> 1] as Row).date }));
    const report = reportOf(asText(twice));
    expect(report.interval).toMatchObject({ method: 'bca' });
    expect(report.columns.time).toBeNull();
  });

  test('errors that do not resemble each other: blocks all the same, without a word on resemblance', () => {
    const steady = WANDERING.map((row, at) => ({
      ...row,
      predicted: 20.5 + Math.sin(at * 12.9898 + at * at),
    }));
    const note = reportOf(asText(steady)).notes.find(({ code }) => code === 'ordered_rows');
    expect(note?.params).toMatchObject({ autocorrelation: null });
  });

  test('four rows make one block, and no interval', () => {
    const report = reportOf(asText(WANDERING.slice(0, 4)));
    expect(report.interval).toBeNull();
    expect(report.notes).toContainEqual({ code: 'interval_one_block', params: { n: 4 }, text: '' });
  });

  test('the predictions are no time', () => {
    expect(resultOf('real,predicho\n1,2\n2,3', { 'column.time': 'predicho' })).toMatchObject({
      kind: 'failure',
      failure: { code: 'same_column', params: { roles: ['time', 'predicted'], name: 'predicho' } },
    });
  });

  test('dates that could begin with the day or the month are asked about where they would be the order', () => {
    const rows = ['05/03/2026', '04/03/2026', '06/03/2026'].map((date, at) => `${date},${at},${at + 0.5}`);
    const text = ['fecha,real,predicho', ...rows].join('\n');
    expect(resultOf(text, { 'column.time': 'fecha' })).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'dates' }],
    });
  });
});

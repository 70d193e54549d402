import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rmseReport } from '../../../src/reports/rmse/rmse-report-schema.ts';
import { wordNotes } from '../../../src/reports/word-notes.ts';
import { rmse } from '../../../src/stats/rmse.ts';
import { pairsAsText, reportOf, resultOf } from './report-of.ts';

const codes = (text: string) => reportOf(text).notes.map(({ code }) => code);

/** Forty plausible rows: nothing to warn about. */
const plain: [number, number][] = Array.from({ length: 40 }, (_, row) => [
  20 + row / 2 + 0.1,
  20.4 + row / 2 + Math.sin(row),
]);

describe('the report of five rows', () => {
  const report = reportOf('real;predicho\r\n1;2\r\n2;2\r\n3;5\r\nNA;4\r\n4;4\r\n5;0\r\n');

  test('has the figures that a hand computes', () => {
    expect(report).toMatchObject({
      schema: 1,
      command: 'rmse',
      columns: { actual: 'real', predicted: 'predicho', time: null, unit: null },
      n_used: 5,
      n_dropped: 1,
      dropped: [{ reason: 'missing', count: 1, lines: [5] }],
      metrics: { rmse: Math.sqrt(6), mse: 6, mae: 1.6, bias: -0.4, median_ae: 1, max_error: 5, r2: -2 },
      baseline: { predictor: 'mean', rmse: Math.SQRT2 },
      interval: { metric: 'rmse', level: 0.95, method: 'bca', resamples: 2000 },
    });
  });

  test('says how the file was read', () => {
    expect(report.file).toMatchObject({
      name: 'table.csv',
      encoding: 'utf-8',
      delimiter: ';',
      thousands: null,
      header: true,
      rows: 6,
    });
    expect(report.assumptions.map(({ params }) => params)).toEqual([
      { role: 'actual', name: 'real' },
      { role: 'predicted', name: 'predicho' },
    ]);
  });

  test('is worded afterwards, in every note and assumption', () => {
    expect([...report.notes, ...report.assumptions].map(({ text }) => text).join('')).toBe('');
    const worded = wordNotes(report, {
      assumption: ({ code }) => `assumed ${code}`,
      note: ({ code }) => `noted ${code}`,
    });
    expect(worded.assumptions.map(({ text }) => text)).toEqual(Array(2).fill('assumed column_recognised'));
    expect(worded.notes.map(({ text }) => text)).toContain('noted worse_than_baseline');
  });
});

test('every report fits its schema exactly, survives JSON and counts every row', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', 'NA', 'inf', '5%', 'hola', '0', '1e999') },
  );
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 25 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const result = resultOf(pairsAsText([['0.5', '1.5'], ...pairs, ...fill(pairs.length)]));
      if (result.kind !== 'report') {
        expect(result).toMatchObject({ kind: 'failure', failure: { code: 'errors_too_large' } });
        return;
      }
      const { report } = result;
      expect(rmseReport.parse(report)).toEqual(report);
      expect(rmseReport.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
      const undefinedFigures = Object.values({ ...report.metrics, interval: report.interval }).includes(null);
      if (undefinedFigures) expect(report.notes).not.toEqual([]);
      expect(report.n_used + report.n_dropped).toBe(report.file.rows);
    }),
    { numRuns: 200 },
  );
});

/** Enough numbers beside the odd cells that both columns stay columns of numbers. */
const fill = (count: number) =>
  Array.from({ length: count + 1 }, (_, row): [number, number] => [row + 0.25, row + 0.75]);

describe('rows that do not count are named with their reason', () => {
  test('missing, not a number, infinite and ragged', () => {
    const report = reportOf(
      pairsAsText([
        [1, 2],
        ['NA', 'inf'],
        ['7%', 1],
        [3, 'inf'],
        [4, '5,6'],
        [5, 6],
        [6, 7],
      ]),
    );
    expect(report.dropped).toEqual([
      { reason: 'ragged', count: 1, lines: [6] },
      { reason: 'missing', count: 1, lines: [3] },
      { reason: 'not_a_number', count: 1, lines: [4] },
      { reason: 'infinite', count: 1, lines: [5] },
    ]);
    expect(report).toMatchObject({ n_used: 3, n_dropped: 4, file: { rows: 7 } });
    expect(report.notes).toContainEqual({
      code: 'unread_cells',
      params: { role: 'actual', column: 'real', count: 1, example: '7%', line: 4 },
      text: '',
    });
  });

  test('no row left', () => {
    expect(resultOf('real,predicho\n1,\n,2\n')).toEqual({
      kind: 'failure',
      failure: { code: 'no_usable_rows', params: { rows: 2, actual: 'real', predicted: 'predicho' } },
    });
  });

  test('values whose difference is no number', () => {
    expect(resultOf('real,predicho\n1,2\n1.5e308,-1.5e308\n')).toEqual({
      kind: 'failure',
      failure: { code: 'errors_too_large', params: { line: 3 } },
    });
  });
});

describe('a figure that is undefined is null and says why', () => {
  test('one row', () => {
    const report = reportOf('real,predicho\n2,3');
    expect(report).toMatchObject({ n_used: 1, interval: null, metrics: { rmse: 1, r2: null, nrmse: null } });
    expect(report.notes.map(({ code }) => code)).toEqual(['constant_actual', 'interval_one_row']);
  });

  test('a constant actual value', () => {
    expect(codes('real,predicho\n2,3\n2,1.5\n2,2.2')).toEqual(expect.arrayContaining(['constant_actual']));
  });

  test('actual values of zero', () => {
    const report = reportOf('real,predicho\n0,1\n0,2\n1,3');
    expect(report.metrics).toMatchObject({ mape: null, wape: 5 });
    expect(report.notes).toContainEqual({ code: 'mape_zero', params: { count: 2 }, text: '' });
    expect(codes('real,predicho\n0,1\n0,2')).toContain('wape_zero');
  });

  test('errors all of one size', () => {
    expect(codes('real,predicho\n1,2\n5,4\n3,4')).toContain('interval_constant_errors');
  });

  test('a square that is too large', () => {
    const report = reportOf('real,predicho\n1,2e200\n2,1e200');
    expect(report.metrics.mse).toBeNull();
    expect(report.notes).toContainEqual({ code: 'figure_too_large', params: { metric: 'mse' }, text: '' });
    expect(rmse([1, 2], [2e200, 1e200])).toBe(report.metrics.rmse);
  });
});

describe('warnings', () => {
  test('none for a plausible file', () => {
    expect(codes(pairsAsText(plain))).toEqual([]);
  });

  test('predictions that are all right', () => {
    expect(codes(pairsAsText(plain.map(([real]) => [real, real])))).toContain('too_good');
  });

  test('R² above 0.9999', () => {
    expect(codes(pairsAsText(plain.map(([real], row) => [real, real + (row % 2) / 1000])))).toContain(
      'too_good',
    );
  });

  test('a fifth of the predictions copied from the actual values', () => {
    const copied = plain.map(([real, guess], row): [number, number] => [real, row < 8 ? real : guess]);
    expect(reportOf(pairsAsText(copied)).notes).toContainEqual({
      code: 'copied_predictions',
      params: { count: 8, share: 0.2 },
      text: '',
    });
    const fewer = plain.map(([real, guess], row): [number, number] => [real, row < 7 ? real : guess]);
    expect(codes(pairsAsText(fewer))).not.toContain('copied_predictions');
  });

  test('whole numbers are hit by chance and do not count as copied', () => {
    const whole = plain.map((_, row): [number, number] => [row, row % 2 ? row : row + 3]);
    expect(codes(pairsAsText(whole))).not.toContain('copied_predictions');
  });

  test('a column identical to the predictions', () => {
    const rows = plain.map(([real, guess]) => [guess, real, guess].join(','));
    const report = reportOf(['baseline_x,real,predicho', ...rows].join('\n'));
    expect(report.notes).toEqual([
      { code: 'identical_column', params: { predicted: 'predicho', other: 'baseline_x' }, text: '' },
    ]);
  });

  test('a model that is beaten by the mean, and few rows', () => {
    expect(codes('real,predicho\n1,3\n2,1\n3,1')).toEqual(['worse_than_baseline', 'few_rows']);
  });
});

test('the same bytes give the same report, other bytes another seed', () => {
  const text = pairsAsText(plain);
  expect(reportOf(text)).toEqual(reportOf(text));
  expect(reportOf(`${text}\n`).seed).not.toBe(reportOf(text).seed);
});

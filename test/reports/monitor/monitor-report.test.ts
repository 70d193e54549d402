import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monitorReport } from '../../../src/reports/monitor/monitor-report-schema.ts';
import { controlLimits } from '../../../src/stats/control-limits.ts';
import { fileOf, monitorOf, noise, outcomeOf, reportOf, step } from './monitor-of.ts';

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const notesOf = (text: string) => codes(reportOf(text).notes);
const dayOf = (row: number) => new Date(Date.UTC(2026, 0, 1 + row)).toISOString().slice(0, 10);

describe('a column whose level rises at row 400 of 600', () => {
  const report = reportOf(fileOf({ valor: step(600, 400, 2) }));
  const [adwin, pageHinkley] = report.detectors;

  test('ADWIN decides the verdict and the first change', () => {
    expect(report).toMatchObject({
      metric: 'mean',
      index_base: 0,
      verdict: 'change',
      n_used: 600,
      n_dropped: 0,
    });
    expect(report.first_change).toBe(adwin?.change_points[0]);
    expect(report.first_change).toBeGreaterThanOrEqual(400);
    expect(report.first_change).toBeLessThan(464);
    expect(pageHinkley?.change_points[0]).toBeGreaterThanOrEqual(400);
  });

  test('the change began where it did, and is told with line and levels', () => {
    expect(Math.abs((report.change?.began ?? 0) - 400)).toBeLessThan(5);
    expect(report.change?.line).toBe((report.first_change ?? 0) + 2);
    expect(report.change?.before).toBeCloseTo(50, 0);
    expect(report.change?.after).toBeCloseTo(52, 0);
  });

  test('chunks of 30 rows; the first third is the reference of the limits', () => {
    expect(report).toMatchObject({
      chunk_size: 30,
      thresholds: { method: 't_prediction', reference_chunks: 6 },
    });
    expect(report.chunks).toHaveLength(20);
    expect(report.chunks[19]).toMatchObject({ from: 570, to: 599, n: 30 });
    const { low, high } = controlLimits(report.chunks.slice(0, 6).map(({ value }) => value));
    expect(report.thresholds).toMatchObject({ low, high });
    expect(report.chunks.map(({ alert }) => alert)).toEqual(
      report.chunks.map(({ value }) => value < low || value > high),
    );
    expect(report.chunks.filter(({ alert }) => alert).map(({ from }) => from)).toEqual([
      390, 420, 450, 480, 510, 540, 570,
    ]);
  });

  test('the values are standardised by the first 180 rows, and that is recorded', () => {
    expect(adwin?.name === 'adwin' && adwin.parameters).toMatchObject({
      delta: 0.002,
      clock: 32,
      max_buckets: 5,
      min_window_length: 5,
      grace_period: 10,
      standardised_by: { rows: 180, mean: expect.closeTo(50, 0), sd: expect.closeTo(1, 0) },
    });
    expect(pageHinkley?.parameters).toMatchObject({ min_instances: 30, threshold: 50, mode: 'both' });
  });

  test('in another unit the same rows are told', () => {
    const other = reportOf(fileOf({ valor: step(600, 400, 2).map((value) => 1e6 - 1000 * value) }));
    expect(other.detectors.map(({ change_points }) => change_points)).toEqual(
      report.detectors.map(({ change_points }) => change_points),
    );
  });
});

describe('sizes', () => {
  test.each([
    [180, undefined, 30, 6],
    [600, undefined, 30, 20],
    [601, undefined, 31, 20],
    [2000, undefined, 100, 20],
    [300, 50, 50, 6],
  ])('%i rows, chunk %s: chunks of %i, so %i of them', (n, chunk, size, chunks) => {
    const report = reportOf(fileOf({ valor: step(n, n, 0) }), chunk === undefined ? {} : { chunk });
    expect(report.chunk_size).toBe(size);
    expect(report.chunks).toHaveLength(chunks);
  });

  test('a short last chunk has wider limits of its own, and that is said', () => {
    const report = reportOf(fileOf({ valor: step(610, 610, 0) }), { chunk: 50 });
    const [first, last] = [report.chunks[0], report.chunks.at(-1)];
    expect(last?.n).toBe(10);
    expect(last?.low).toBeLessThan(first?.low ?? 0);
    expect(last?.high).toBeGreaterThan(first?.high ?? 0);
    expect(report.notes).toContainEqual({ code: 'short_last_chunk', params: { n: 10, size: 50 }, text: '' });
  });

  test('more chunks than a chart can show become fewer, and that is said', () => {
    const report = reportOf(fileOf({ valor: step(1200, 1200, 0) }), { chunk: 1 });
    expect(report.chunks).toHaveLength(400);
    expect(report.assumptions).toContainEqual({
      code: 'chunk_raised',
      params: { asked: 1, used: 3 },
      text: '',
    });
  });

  test('fewer than six chunks have no limits', () => {
    const report = reportOf(fileOf({ valor: step(150, 150, 0) }));
    expect(report.thresholds).toMatchObject({ reference_chunks: 0, low: null, high: null });
    expect(report.chunks.every(({ low, alert }) => low === null && !alert)).toBe(true);
    expect(report.notes).toContainEqual({
      code: 'few_chunks',
      params: { chunks: 5, needed: 6, size: 30 },
      text: '',
    });
  });
});

describe('too few rows', () => {
  test('below 180 "nothing changed" is not said', () => {
    expect(reportOf(fileOf({ valor: step(179, 179, 0) }))).toMatchObject({
      verdict: 'insufficient',
      first_change: null,
      change: null,
    });
    expect(reportOf(fileOf({ valor: step(180, 180, 0) })).verdict).toBe('none');
  });

  test('but a change that is seen is told', () => {
    expect(reportOf(fileOf({ valor: step(96, 60, 30) })).verdict).toBe('change');
  });

  test('below 30 there is no report', () => {
    expect(outcomeOf(fileOf({ valor: [...step(29, 29, 0), 'NA'] }))).toEqual({
      kind: 'failure',
      failure: { code: 'too_few_rows', params: { n: 29, needed: 30 } },
    });
  });
});

describe('actual and predicted values', () => {
  const real = noise(600, 5).map((value) => 20 + value);
  const off = noise(600, 6).map((value, row) => (row < 400 ? value : 3 * value));
  const predicted = real.map((value, row) => value + (off[row] ?? 0));
  const text = fileOf({ real, predicho: predicted });

  test('the RMSE of each chunk, unless told otherwise', () => {
    const report = reportOf(text);
    expect(report).toMatchObject({
      metric: 'rmse',
      columns: { value: null, actual: 'real', predicted: 'predicho' },
    });
    const first = off.slice(0, 30);
    const rmse = Math.sqrt(first.reduce((sum, error) => sum + error ** 2, 0) / 30);
    expect(report.chunks[0]?.value).toBeCloseTo(rmse, 9);
    expect(report).toMatchObject({
      verdict: 'change',
      change: { before: expect.closeTo(1, 0), after: expect.closeTo(3, 0) },
    });
    expect(codes(report.assumptions)).toEqual(
      expect.arrayContaining(['column_recognised', 'metric_assumed', 'file_order']),
    );
  });

  test('their mean absolute error and their bias', () => {
    const first = off.slice(0, 30);
    const mae = reportOf(text, { metric: 'mae' });
    expect(mae.chunks[0]?.value).toBeCloseTo(first.reduce((sum, error) => sum + Math.abs(error), 0) / 30, 9);
    expect(codes(mae.assumptions)).not.toContain('metric_assumed');
    const bias = reportOf(text, { metric: 'bias' });
    expect(bias.chunks[0]?.value).toBeCloseTo(first.reduce((sum, error) => sum + error, 0) / 30, 9);
  });

  test('errors below 1 are seen as well as others: their unit is that of the values', () => {
    const small = fileOf({
      real: real.map((value) => value / 1e4),
      predicho: predicted.map((value) => value / 1e4),
    });
    expect(reportOf(small).first_change).toBe(reportOf(text).first_change);
  });

  test('labels: the share of wrong ones, with DDM as a further opinion', () => {
    const actual = noise(800, 7).map((value) => (value > 0 ? 'sí' : 'no'));
    const luck = noise(800, 8);
    const wrong = actual.map((_, row) => (luck[row] ?? 0) > (row < 500 ? 1.5 : 0.2));
    const guess = actual.map((label, row) => (wrong[row] ? (label === 'sí' ? 'no' : 'sí') : label));
    const labels = fileOf({ real: actual, predicho: guess });
    const report = reportOf(labels);
    const share = wrong.slice(0, 40).filter(Boolean).length / 40;
    expect(report).toMatchObject({ metric: 'error_rate', verdict: 'change' });
    expect(report.chunks[0]?.value).toBeCloseTo(share, 12);
    expect(report.detectors.map(({ name }) => name)).toEqual(['adwin', 'page_hinkley', 'ddm']);
    const [adwin] = report.detectors;
    expect(adwin?.name === 'adwin' && adwin.parameters.standardised_by).toBeNull();

    const accuracy = reportOf(labels, { metric: 'accuracy' });
    expect(accuracy.chunks[0]?.value).toBeCloseTo(1 - share, 12);
    expect(accuracy.thresholds.low).toBeCloseTo(1 - (report.thresholds.high ?? 0), 9);
    expect(accuracy.first_change).toBe(report.first_change);
  });

  test('numbers of 0 and 1 are labels', () => {
    const bits = noise(200, 9).map((value) => (value > 0 ? 1 : 0));
    expect(reportOf(fileOf({ real: bits, predicho: bits })).metric).toBe('error_rate');
    expect(reportOf(fileOf({ real: bits, predicho: bits }), { metric: 'mae' }).metric).toBe('mae');
  });

  test('texts beside numbers cannot be compared', () => {
    const kinds = noise(40, 3).map((value) => (value > 0 ? 'a' : 'b'));
    expect(outcomeOf(fileOf({ real: kinds, predicho: noise(40, 4) }))).toEqual({
      kind: 'failure',
      failure: { code: 'kinds_differ', params: { numbers: 'predicho', texts: 'real' } },
    });
    expect(outcomeOf(fileOf({ real: kinds, predicho: kinds }), { metric: 'rmse' })).toMatchObject({
      failure: { code: 'column_wrong_content', params: { role: 'actual', wanted: 'numbers' } },
    });
  });
});

describe('which column', () => {
  const values = step(40, 40, 0);

  test('the one that is named, the one with a known name, or the only one of numbers', () => {
    const text = fileOf({ a: values, error: values, b: values });
    expect(reportOf(text, { answers: { 'column.value': 'b' } }).columns.value).toBe('b');
    expect(reportOf(text).columns.value).toBe('error');
    const single = reportOf(fileOf({ ciudad: values.map(() => 'Cali'), demora: values }));
    expect(single.columns.value).toBe('demora');
    expect(codes(single.assumptions)).toContain('only_numeric_column');
  });

  test('is asked where nobody can know', () => {
    const outcome = outcomeOf(fileOf({ fecha: values.map((_, row) => dayOf(row)), a: values, b: values }));
    expect(outcome).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'column', params: { role: 'value', columns: [{ name: 'a' }, { name: 'b' }] } }],
    });
  });

  test('a metric of pairs says nothing of one column, and that is said', () => {
    const report = reportOf(fileOf({ valor: values }), { metric: 'mae' });
    expect(report.metric).toBe('mean');
    expect(codes(report.notes)).toContain('metric_ignored');
  });

  test('the time cannot be watched as well', () => {
    const answers = { 'column.value': 'valor', 'column.time': 'valor' };
    expect(outcomeOf(fileOf({ valor: values, otro: values }), { answers })).toEqual({
      kind: 'failure',
      failure: { code: 'same_column', params: { roles: ['value', 'time'], name: 'valor' } },
    });
  });

  test('0 and 1 in one column count as errors', () => {
    const report = reportOf(fileOf({ error: values.map((value) => (value > 50 ? 1 : 0)) }));
    expect(report.detectors.map(({ name }) => name)).toContain('ddm');
    expect(codes(report.assumptions)).toContain('ones_are_errors');
  });
});

describe('time', () => {
  const values = step(300, 200, 4);
  const days = values.map((_, row) => dayOf(row));
  const inOrder = fileOf({ fecha: days, valor: values });

  test('rows in order keep it; chunks and change carry their dates', () => {
    const { report, times } = monitorOf(inOrder);
    expect(report.columns.time).toBe('fecha');
    expect(codes(report.assumptions)).toContain('in_time_order');
    expect(report.chunks[1]).toMatchObject({ from: 30, to: 59, from_time: dayOf(30), to_time: dayOf(59) });
    expect(report.change?.time).toBe(dayOf(report.first_change ?? 0));
    expect(times?.kind).toBe('date');
  });

  test('a file from new to old gives the same changes, and says that it was sorted', () => {
    const report = reportOf(fileOf({ fecha: days.toReversed(), valor: values.toReversed() }));
    expect(report.first_change).toBe(reportOf(inOrder).first_change);
    expect(report.change?.line).toBe(301 - (report.first_change ?? 0));
    expect(report.assumptions).toContainEqual({
      code: 'sorted_by_time',
      params: { column: 'fecha', moved: 300 },
      text: '',
    });
  });

  test('rows of the same time stay in the file’s order, and are counted', () => {
    const report = reportOf(
      fileOf({ fecha: values.map((_, row) => dayOf(Math.floor(row / 3))), valor: values }),
    );
    expect(report.assumptions).toContainEqual({
      code: 'same_times',
      params: { column: 'fecha', count: 200 },
      text: '',
    });
    expect(report.first_change).toBe(reportOf(inOrder).first_change);
  });

  test('rows without a time or a value are dropped, and named', () => {
    const text = fileOf({
      fecha: days.map((day, row) => (row === 3 ? '' : day)),
      valor: values.map((value, row) => (row === 9 ? 'NA' : value)),
    });
    expect(reportOf(text)).toMatchObject({
      n_used: 298,
      n_dropped: 2,
      dropped: [{ reason: 'missing', count: 2, lines: [5, 11] }],
    });
  });

  test('a column of numbers can be the time', () => {
    const text = fileOf({ paso: values.map((_, row) => 300 - row), valor: values.toReversed() });
    const report = reportOf(text, { answers: { 'column.time': 'paso' } });
    expect(report.chunks[0]).toMatchObject({ from_time: 1, to_time: 30 });
    expect(report.first_change).toBe(reportOf(inOrder).first_change);
  });

  test('the hour of the day is no order; nor is a text, nor one of two dates', () => {
    const hours = fileOf({ hora: values.map((_, row) => row % 24), valor: values });
    expect(reportOf(hours).columns.time).toBeNull();
    expect(notesOf(hours)).toContain('time_repeats');
    const weeks = fileOf({ semana: values.map((_, row) => `la ${row}`), valor: values });
    expect(notesOf(weeks)).toContain('time_not_read');
    expect(notesOf(fileOf({ pedido: days, entrega: days, valor: values }))).toContain('several_times');
  });

  test('03/04 is asked before it is used', () => {
    const ambiguous = values.map((_, row) => `${String((row % 12) + 1).padStart(2, '0')}/04/${2000 + row}`);
    const text = fileOf({ fecha: ambiguous, valor: values });
    expect(outcomeOf(text)).toMatchObject({ kind: 'ask', questions: [{ code: 'dates', place: 'file' }] });
    expect(outcomeOf(text, { answers: { 'dates.file': 'day-first' } }).kind).toBe('report');
  });
});

describe('what a learner should mind', () => {
  test('where nothing changed: how large a change would have been seen', () => {
    const { notes } = reportOf(fileOf({ valor: step(600, 600, 0, 3) }));
    expect(codes(notes)).toEqual(['smallest_visible']);
    expect(notes[0]?.params).toEqual({ change: expect.closeTo(0.47, 1), metric: 'mean' });
    expect(notesOf(fileOf({ valor: step(600, 400, 2) }))).toEqual([]);
  });

  test('constants', () => {
    const same = fileOf({ valor: Array(300).fill(0.1) });
    expect(reportOf(same)).toMatchObject({ verdict: 'none', thresholds: { low: 0.1, high: 0.1 } });
    expect(notesOf(same)).toEqual(['constant_values', 'constant_reference']);
    const later = fileOf({ valor: step(600, 600, 0).map((value, row) => (row < 300 ? 48 : value)) });
    expect(reportOf(later).verdict).toBe('change');
    expect(notesOf(later)).toEqual(expect.arrayContaining(['constant_start', 'constant_reference']));
  });

  test('shares that hardly vary hide a change from ADWIN, not from the limits', () => {
    const shares = fileOf({ valor: step(600, 400, 2).map((value) => value / 10_000) });
    expect(reportOf(shares).verdict).toBe('none');
    expect(notesOf(shares)).toEqual(expect.arrayContaining(['small_spread', 'alerts_without_change']));
  });

  test('rows that resemble their neighbours', () => {
    let level = 0;
    const walk = noise(600, 11).map((value) => {
      level = 0.7 * level + value;
      return 100 + level;
    });
    expect(notesOf(fileOf({ valor: walk }))).toContain('autocorrelated');
    expect(notesOf(fileOf({ valor: step(600, 300, 3, 12) }))).not.toContain('autocorrelated');
  });

  test('another detector that sees what ADWIN does not', () => {
    const slope = noise(1500, 2).map((value, row) => 50 + value + (row > 900 ? 0.28 : 0));
    const report = reportOf(fileOf({ valor: slope }));
    const [adwin, pageHinkley] = report.detectors;
    const onlyPageHinkley = adwin?.change_points.length === 0 && (pageHinkley?.change_points.length ?? 0) > 0;
    expect(codes(report.notes).includes('second_opinion')).toBe(onlyPageHinkley);
  });

  test('values whose squares are no numbers', () => {
    const real = step(40, 40, 0);
    const predicho = real.map((value, row) => (row === 8 ? 1e200 : value));
    expect(outcomeOf(fileOf({ real, predicho }))).toEqual({
      kind: 'failure',
      failure: { code: 'values_too_large', params: { line: 10 } },
    });
    expect(reportOf(fileOf({ real, predicho }), { metric: 'mae' }).verdict).toBe('insufficient');
  });
});

test('every report fits its schema exactly, survives JSON, counts every row and covers all of them by chunks', () => {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', 'NA', '0', '1', '1e299', '-1e299', '1e-300') },
  );
  const rows = fc.array(cell, { minLength: 34, maxLength: 260 });
  fc.assert(
    fc.property(rows, fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }), (cells, chunk) => {
      const text = fileOf({ n: cells.map((_, row) => row), valor: cells });
      const asked = { answers: { 'column.time': 'n' }, ...(chunk === undefined ? {} : { chunk }) };
      const outcome = outcomeOf(text, asked);
      if (outcome.kind !== 'report') {
        expect(outcome).toMatchObject({ kind: 'failure', failure: { code: 'too_few_rows' } });
        return;
      }
      const { report } = outcome;
      expect(monitorReport.parse(report)).toEqual(report);
      expect(monitorReport.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
      expect(report.n_used + report.n_dropped).toBe(report.file.rows);
      let next = 0;
      for (const { from, to, n, value, low, high, alert } of report.chunks) {
        expect([from, to - from + 1]).toEqual([next, n]);
        if (alert) expect(value < (low ?? value) || value > (high ?? value)).toBe(true);
        next = to + 1;
      }
      expect(next).toBe(report.n_used);
      expect(report.verdict === 'change').toBe(report.first_change !== null);
    }),
    { numRuns: 100 },
  );
});

test('the same bytes give the same report', () => {
  const text = fileOf({ valor: step(300, 100, 2) });
  expect(reportOf(text)).toEqual(reportOf(text));
});

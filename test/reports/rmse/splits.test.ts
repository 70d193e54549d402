import { describe, expect, test } from 'vitest';
import { rmse } from '../../../src/stats/rmse.ts';
import { reportOf } from './report-of.ts';

/** Rows with an input, of which every fourth is for testing; `off` is how wrong the model is on a row. */
function table(off: (row: number, test: boolean) => number, words = ['train', 'test'], rows = 160): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const test = row % 4 === 3;
    const actual = 10 + (row % 17) * 1.5;
    return [row * 0.37, words[test ? 1 : 0], actual, actual + off(row, test)].join(',');
  });
  return ['entrada,parte,real,predicho', ...lines].join('\n');
}

const wave = (row: number) => Math.sin(row * 1.7);
const codes = (text: string) => reportOf(text).notes.map(({ code }) => code);

describe('a column that says which rows are for training and which for testing', () => {
  test('both scores, the gap and its interval', () => {
    const { splits, metrics } = reportOf(table((row, test) => wave(row) * (test ? 3 : 1)));
    const [train, test] = splits?.parts ?? [];
    expect(train).toMatchObject({ part: 'train', value: 'train', n: 120 });
    expect(test).toMatchObject({ part: 'test', value: 'test', n: 40 });
    const zeros = (n: number) => new Float64Array(n);
    const own = (of: 'train' | 'test') =>
      Array.from({ length: 160 }, (_, row) => row).filter((row) => (row % 4 === 3) === (of === 'test'));
    expect(train?.rmse).toBeCloseTo(rmse(zeros(120), own('train').map(wave)), 9);
    expect(test?.rmse).toBeCloseTo(3 * rmse(zeros(40), own('test').map(wave)), 9);
    expect(splits).toMatchObject({ column: 'parte', n_without: 0, gap: { part: 'test' } });
    const gap = (test?.rmse ?? 0) - (train?.rmse ?? 0);
    expect(splits?.gap?.rmse).toBeCloseTo(gap, 12);
    expect(splits?.gap?.interval?.low).toBeLessThan(gap);
    expect(splits?.gap?.interval?.high).toBeGreaterThan(gap);
    expect(metrics.rmse).toBeGreaterThan(train?.rmse ?? 0);
  });

  test.each([
    [['Entrenamiento', 'Prueba'], 'test'],
    [['TRAINING', 'holdout'], 'test'],
    [['entreno', 'Validación'], 'validation'],
    [['train', 'val'], 'validation'],
  ])('in the words %j', (words, part) => {
    expect(reportOf(table(wave, words)).splits?.gap?.part).toBe(part);
  });

  test.each([[['train', 'train']], [['test', 'validation']], [['train', 'otra cosa']], [['norte', 'sur']]])(
    'other words, or no training rows, are none: %j',
    (words) => {
      expect(reportOf(table(wave, words)).splits).toBeNull();
    },
  );

  test('rows whose cell is empty count for neither, and are counted', () => {
    const text = table(wave).replaceAll(',train,16', ',,16');
    const { splits, n_used } = reportOf(text);
    const counted = splits?.parts.reduce((total, { n }) => total + n, 0) ?? 0;
    expect(splits?.n_without).toBeGreaterThan(0);
    expect(counted + (splits?.n_without ?? 0)).toBe(n_used);
  });

  test('a test error much larger than the training error is said, one within chance is not', () => {
    expect(reportOf(table((row, test) => wave(row) * (test ? 3 : 1))).notes).toContainEqual({
      code: 'worse_on_test',
      params: expect.objectContaining({ part: 'test', ratio: expect.closeTo(3, 0) }),
      text: '',
    });
    expect(codes(table(wave))).not.toContain('worse_on_test');
    // 15 % more is seen beyond chance with many rows, and is no reason to worry.
    expect(codes(table((row, test) => wave(row) * (test ? 1.15 : 1), undefined, 8000))).not.toContain(
      'worse_on_test',
    );
  });

  test('a training error of 0 has no ratio', () => {
    const note = reportOf(table((row, test) => (test ? 1 + wave(row) / 2 : 0))).notes.find(
      ({ code }) => code === 'worse_on_test',
    );
    expect(note?.params).toMatchObject({ train: 0, ratio: null });
  });
});

describe('rows that are in the training and in the test', () => {
  const rows = Array.from({ length: 100 }, (_, row) => `${row * 0.37},${10 + row * 0.5},${11 + wave(row)}`);
  const withPart = (copied: number, number: (row: number) => string = () => 'x') => {
    const train = rows.map((row, at) => `${number(at)},train,${row}`);
    const test = Array.from({ length: 40 }, (_, at) =>
      at < copied
        ? `${number(100 + at)},test,${rows[at]}`
        : `${number(100 + at)},test,${at * 0.91},${at * 0.77},1.5`,
    );
    return ['n,parte,entrada,real,predicho', ...train, ...test].join('\n');
  };

  test('from a twentieth of the test rows on are said', () => {
    expect(reportOf(withPart(2)).notes).toContainEqual({
      code: 'shared_rows',
      params: { column: 'parte', count: 2, share: 0.05 },
      text: '',
    });
    expect(codes(withPart(1))).not.toContain('shared_rows');
  });

  test('also where a column numbers the rows', () => {
    expect(codes(withPart(10, String))).toContain('shared_rows');
  });

  test('whole numbers without any input repeat by chance, decimals do not', () => {
    const pairs = (value: (row: number) => string) =>
      [
        'parte,real,predicho',
        ...Array.from({ length: 80 }, (_, at) => `${at % 2 ? 'test' : 'train'},${value(at >> 1)}`),
      ].join('\n');
    expect(codes(pairs((row) => `${row % 5},${(row % 5) + 1}`))).not.toContain('shared_rows');
    expect(codes(pairs((row) => `${row % 5}.25,${row % 5}.75`))).toContain('shared_rows');
  });

  test('rows that differ only in a text are not the same', () => {
    const text = ['parte,barrio,real,predicho'];
    for (let at = 0; at < 60; at++)
      text.push(`${at % 2 ? 'test' : 'train'},b${at},${(at >> 1) + 0.5},${at >> 1}`);
    expect(codes(text.join('\n'))).not.toContain('shared_rows');
  });
});

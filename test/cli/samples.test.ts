import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../src/cli/sample-files.ts';
import { reportOf as evaluationOf } from '../reports/evaluate/evaluation-of.ts';
import { reportOf as reportOfText } from '../reports/rmse/report-of.ts';

const onDisk = (name: string) => readFileSync(new URL(`../../data/samples/${name}`, import.meta.url));

const reportOf = (name: string) => reportOfText(onDisk(name).toString('utf8'));

describe('the sample files', () => {
  test.each(sampleFiles())('$name is what its script writes, byte for byte', ({ name, text }) => {
    expect(onDisk(name).toString('utf8')).toBe(text);
  });

  test('the bikes of Bogotá: a model worth having, and nothing to warn about', () => {
    const report = reportOf('bikes-bogota.csv');
    expect(report).toMatchObject({ n_used: 96, n_dropped: 0, notes: [] });
    expect(report.file).toMatchObject({ delimiter: ',', decimal: '.' });
    expect(report.metrics.rmse).toBeLessThan(report.baseline.rmse / 2);
    expect(report.metrics.bias).toBeGreaterThan(0);
  });

  test('the temperatures as Excel saves them: gaps are dropped and named', () => {
    const report = reportOf('temperaturas-excel.csv');
    expect(report).toMatchObject({
      n_used: 44,
      dropped: [{ reason: 'missing', count: 4, lines: [9, 21, 22, 35] }],
      file: { delimiter: ';', decimal: ',' },
    });
    expect(onDisk('temperaturas-excel.csv').subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  test('the clients of Quito: an accuracy that looks good, hardly above answering no to all', () => {
    const report = evaluationOf(onDisk('clientes-quito.csv').toString('utf8'));
    expect(report).toMatchObject({ n_used: 240, n_dropped: 0, positive: 'sí', labels: ['no', 'sí'] });
    expect(report.notes.map(({ code }) => code)).toEqual(['near_baseline']);
    expect(report.per_class[1]?.recall).toBeLessThan(0.3);
    expect(report.roc_auc).toBeGreaterThan(0.75);
  });
});

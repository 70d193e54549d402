import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWithUnit, unitOf } from '../../../src/reports/rmse/unit-of.ts';
import { worstRows } from '../../../src/reports/rmse/worst-rows.ts';
import { reportOf } from './report-of.ts';

describe('the worst rows', () => {
  test('with their lines, the largest error first', () => {
    const { worst } = reportOf('real,predicho\n1,1\n2,7\n\n3,2\n4,4\n5,-5\n6,6.5\n7,7.25\n8,8.1\n');
    expect(worst).toEqual([
      { line: 7, actual: 5, predicted: -5, error: -10 },
      { line: 3, actual: 2, predicted: 7, error: 5 },
      { line: 5, actual: 3, predicted: 2, error: -1 },
      { line: 8, actual: 6, predicted: 6.5, error: 0.5 },
      { line: 9, actual: 7, predicted: 7.25, error: 0.25 },
    ]);
  });

  test('rows that are right are not among them', () => {
    expect(reportOf('real,predicho\n1,1\n2,2\n3,4').worst).toHaveLength(1);
  });

  test('are those that sorting all rows would give', () => {
    const error = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(error, { maxLength: 60 }), (errors) => {
        const predicted = Float64Array.from(errors);
        const lines = Uint32Array.from(errors, (_, row) => row + 2);
        const found = worstRows({ actual: new Float64Array(errors.length), predicted, lines });
        const sorted = errors
          .map((one, row) => ({ error: one, line: row + 2 }))
          .filter((one) => one.error !== 0)
          .sort((a, b) => Math.abs(b.error) - Math.abs(a.error) || a.line - b.line)
          .slice(0, 5);
        expect(found.map(({ error, line }) => ({ error, line }))).toEqual(sorted);
      }),
    );
  });
});

describe('the unit', () => {
  test.each([
    ['temperatura (°C)', '°C'],
    ['Ventas [COP]', 'COP'],
    ['consumo (kWh)', 'kWh'],
    ['área (m²)', 'm²'],
    ['velocidad (km/h)', 'km/h'],
    ['duración ( min. )', null],
    ['espera (minutos)', 'minutos'],
    ['precio (real)', null],
    ['y (predicho)', null],
    ['precio (2)', null],
    ['precio (media)', null],
    ['temperatura', null],
    ['()', null],
  ])('of a column named %j is %j', (name, unit) => {
    expect(unitOf({ name, unit: null })).toBe(unit);
  });

  test('is what is written beside the numbers, before what the name says', () => {
    const report = reportOf('real (€);predicho (€)\n$ 1;$ 2\n$ 2;$ 2\n$ 3;$ 5', {
      'column.actual': 'c0',
      'column.predicted': 'c1',
    });
    expect(report.columns.unit).toBe('$');
  });

  test('that the two columns do not share is said', () => {
    const notes = reportOf('real;predicho\n1 %;2 €\n2 %;2 €\n3 %;5 €').notes;
    expect(notes).toContainEqual({ code: 'units_differ', params: { actual: '%', predicted: '€' }, text: '' });
  });

  test('stands beside a name that does not say it', () => {
    expect(nameWithUnit('precio', '$')).toBe('precio ($)');
    expect(nameWithUnit('precio ($)', '$')).toBe('precio ($)');
    expect(nameWithUnit('precio', null)).toBe('precio');
  });
});

describe('weights', () => {
  test.each(['peso', 'Weight', 'sample_weight', 'Ponderación'])(
    'are not used, and that is said of %j',
    (name) => {
      const report = reportOf(`real,predicho,${name}\n1,2,1\n2,2,100\n3,5,1`);
      expect(report.notes).toContainEqual({ code: 'weights_ignored', params: { column: name }, text: '' });
      expect(report.metrics.mse).toBeCloseTo(5 / 3, 12);
    },
  );

  test('are no weights where they are what is predicted', () => {
    const report = reportOf('peso,predicho\n1,2\n2,2\n3,5', { 'column.actual': 'peso' });
    expect(report.notes.map(({ code }) => code)).not.toContain('weights_ignored');
  });
});

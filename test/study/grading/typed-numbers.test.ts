import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../../src/study/grading/typed-numbers.ts';

const valuesOf = (text: string) => typedNumber(text)?.values;

describe('a number is read as people type it', () => {
  test.each([
    ['7', 7],
    [' 1,41 ', 1.41],
    ['1.41', 1.41],
    ['1,41.', 1.41],
    ['.5', 0.5],
    ['5.', 5],
    ['0.123', 0.123],
    ['-3', -3],
    ['\u2212 3,5', -3.5],
    ['menos 3', -3],
    ['+4', 4],
    ['1 234', 1234],
    ["12'345,6", 12_345.6],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1234567.25', 1_234_567.25],
    ['3/4', 0.75],
    ['-1 / 4', -0.25],
    ['1,5/3', 0.5],
    ['½', 0.5],
    ['1½', 1.5],
    ['1 1/2', 1.5],
    ['1/2 km', 0.5],
    ['12 km', 12],
    ['60 km/h', 60],
    ['5 m²', 5],
    ['5 m2', 5],
    ['30°C', 30],
    ['$ 3.500,50', 3500.5],
    ['S/ 20', 20],
    ['20 solicitudes por segundo', 20],
    ['RMSE = 1,41', 1.41],
    ['es 1,41', 1.41],
    ['≈ 3', 3],
    ['1e3', 1000],
    ['1,2 x 10^3', 1200],
    ['3 mil', 3000],
    ['2,5 millones de filas', 2_500_000],
  ])('%s is %d', (text, value) => {
    expect(valuesOf(text)).toHaveLength(1);
    expect(valuesOf(text)?.[0]).toBeCloseTo(value, 10);
  });

  test.each([
    ['1.234', [1.234, 1234]],
    ['12,345', [12.345, 12_345]],
    ['5k', [5, 5000]],
  ])('%s can be two numbers', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each(['85%', '85 %', '85 por ciento', '85 percent'])('%s are percent', (text) => {
    expect(typedNumber(text)).toEqual({ values: [85], percent: true });
  });

  test.each([
    '',
    ' ',
    'no sé',
    '3 4',
    '3 o 4',
    '3 y medio',
    '3-4',
    '1,2,3',
    '1.23.456',
    '1,234,5',
    '01.234.567',
    '1/0',
    '--3',
    '1e999',
    'km',
    '%',
    '4'.repeat(81),
  ])('%j is no number', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});

test('what a locale writes, with its marks between thousands, is read back', () => {
  const locales = fc.constantFrom(
    'es-CO',
    'es-MX',
    'es-ES',
    'es-419',
    'en-US',
    'en-IN',
    'fr-FR',
    'de-CH',
    'pt-BR',
  );
  const numbers = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((whole) => whole / 1000);
  fc.assert(
    fc.property(locales, numbers, fc.boolean(), (locale, number, useGrouping) => {
      // Hindi-style groups (12,34,567) are not read: nobody here writes them.
      const plain = locale === 'en-IN' ? false : useGrouping;
      const written = number.toLocaleString(locale, { maximumFractionDigits: 3, useGrouping: plain });
      expect(valuesOf(written)).toContain(number === 0 ? 0 : number);
    }),
  );
});

test('a unit behind a number and a word before it change nothing', () => {
  const units = fc.constantFrom('km', ' km', ' filas', ' km/h', ' m²', ' °C', ' solicitudes por segundo');
  const leads = fc.constantFrom('', 'es ', '= ', 'F1 = ', '≈ ');
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), units, leads, (whole, unit, lead) => {
      expect(valuesOf(`${lead}${whole / 100}${unit}`)).toEqual(valuesOf(String(whole / 100)));
    }),
  );
});

test('whatever is typed, it is read as finite numbers or as none', () => {
  const alphabet = fc.constantFrom(...'0123456789.,-+/%e \u2212½kmil$=°x^'.split(''));
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 90 }), (letters) => {
      const values = valuesOf(letters.join('')) ?? [0];
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

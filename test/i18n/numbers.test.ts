import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/numbers.ts';

const colombia = { locale: 'es-CO', decimal: 'comma' } as const;
const mexico = { locale: 'es-MX', decimal: 'point' } as const;

describe('A number', () => {
  it.each([
    [1234.5, colombia, {}, '1.235'],
    [1234.5, colombia, { significant: 5 }, '1.234,5'],
    [1234.5, mexico, { significant: 5 }, '1,234.5'],
    [0.1234567, colombia, {}, '0,1235'],
    [-3, colombia, {}, '-3'],
    [12, mexico, { fractionDigits: 2 }, '12.00'],
    [1234567, colombia, { significant: 15 }, '1.234.567'],
    [1.5e12, colombia, {}, '1,5E12'],
    [-2.5e-7, mexico, {}, '-2.5E-7'],
    [0, mexico, {}, '0'],
  ])('%d is written %o %o: %s', (value, style, format, written) => {
    expect(formatNumber(value, style, format)).toBe(written);
  });

  it('follows the setting of its reader where the locale has another habit', () => {
    expect(formatNumber(1234.5, { locale: 'en-US', decimal: 'comma' }, { significant: 5 })).toBe('1.234,5');
    expect(formatNumber(0.95, { locale: 'es-CO', decimal: 'point' }, { percent: true })).toBe('95\u00a0%');
  });

  it('has the mark that was asked for and no other, whatever its size', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(formatNumber(value, { locale: 'es-CO', decimal: 'comma' }, { significant: 3 })).not.toMatch(
          /\.\d{1,2}(\D|$)/,
        );
      }),
    );
  });

  it.each([Number.NaN, Infinity, -Infinity])('is never shown as %d', (value) => {
    expect(() => formatNumber(value, colombia)).toThrow(RangeError);
  });
});

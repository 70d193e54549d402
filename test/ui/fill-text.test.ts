import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillText, formatDrawn } from '../../src/ui/fill-text.ts';

const colombia = { locale: 'es-CO', decimal: 'comma' } as const;
const english = { locale: 'en-US', decimal: 'point' } as const;

describe('A text with slots', () => {
  it('is filled with numbers as the learner reads them', () => {
    const slots = { n: 1200, share: 0.125 };
    expect(fillText('De {n} filas, {share}.', slots, colombia)).toBe('De 1.200 filas, 0,125.');
    expect(fillText('Of {n} rows, {share}.', slots, english)).toBe('Of 1,200 rows, 0.125.');
  });

  it('joins a list so that a decimal comma is not taken for what joins it', () => {
    expect(fillText('{values}', { values: [1.5, 2, 3.25] }, colombia)).toBe('1,5; 2; 3,25');
    expect(fillText('{values}', { values: [1.5, 2, 3.25] }, english)).toBe('1.5, 2, 3.25');
    expect(fillText('{values}', { values: [15, 2] }, colombia)).toBe('15, 2');
  });

  it('keeps what is no slot of its template', () => {
    expect(fillText('{other} {constructor} { n } {n}', { n: 1 }, english)).toBe(
      '{other} {constructor} { n } 1',
    );
  });
});

describe('A drawn number', () => {
  it.each([
    [1234.5, '1.234,5'],
    [0.1 + 0.2, '0,3'],
    [Math.SQRT2, '1,414'],
    [21.4375, '21,4375'],
    [2 / 3, '0,6667'],
    [-0.05, '-0,05'],
  ])('%d is written %s', (value, written) => {
    expect(formatDrawn(value, colombia)).toBe(written);
  });

  it('of up to four decimals is written whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const value = units / 10 ** decimals;
          fc.pre(value === 0 || Math.abs(value) >= 1e-4);
          expect(Number(formatDrawn(value, english).replaceAll(',', ''))).toBe(value);
        },
      ),
    );
  });
});

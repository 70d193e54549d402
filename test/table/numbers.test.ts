import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/table/read-number.ts';

const valueIn = (text: string, decimal: '.' | ',' = '.') => {
  const read = readNumber(text, decimal);
  return read && Number(read.normalised);
};

describe('what is a number', () => {
  test.each([
    ['12', 12],
    ['-1.5', -1.5],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1.5E-3', 0.0015],
    ['\u22122.5', -2.5],
    ['007', 7],
    ['-0', -0],
    ['1,234.5', 1234.5],
    ['1 234 567', 1234567],
    ['1\u00a0234.5', 1234.5],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['inf', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['∞', Number.POSITIVE_INFINITY],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('%j is %d', (text, value) => {
    expect(valueIn(text)).toBe(value);
  });

  test.each([
    ['1,5', 1.5],
    [',5', 0.5],
    ['5,', 5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
  ])('with a decimal comma %j is %d', (text, value) => {
    expect(valueIn(text, ',')).toBe(value);
  });
});

describe('what is not', () => {
  test.each([
    ...[
      '',
      ' ',
      '.',
      '-',
      '+',
      'e5',
      '1e',
      '0x10',
      '0b1',
      '1_000',
      '1n',
      '--1',
      '1-2',
      '1.2.3',
      '1,2',
      '12,34',
    ],
    ...[
      '0,123',
      '1,23,456',
      '1,234 567',
      '5%%',
      '$$5',
      '(-5)',
      '%',
      '$',
      '()',
      '(inf)',
      '1/2',
      '2024-01-01',
      '10:30',
      'NaN',
      '١٢',
    ],
  ])('%j', (text) => {
    expect(readNumber(text, '.')).toBeNull();
  });

  test('a decimal point in a file of decimal commas', () => {
    expect(readNumber('1.5', ',')).toBeNull();
  });
});

test('every double survives being written and read, bit for bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.constantFrom('.' as const, ',' as const), (value, decimal) => {
      const text = (Object.is(value, -0) ? '-0' : String(value)).replace('.', decimal);
      expect(valueIn(text, decimal)).toBe(value);
    }),
  );
});

test('whatever is read equals Number of its normalised text, and is never NaN', () => {
  const nearlyNumbers = fc.string({
    unit: fc.constantFrom(...'0123456789.,+-e \u00a0\u2212'),
    maxLength: 10,
  });
  fc.assert(
    fc.property(nearlyNumbers, fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
      const read = readNumber(text, decimal);
      if (read) expect(Number(read.normalised)).not.toBeNaN();
    }),
    { numRuns: 2000 },
  );
});

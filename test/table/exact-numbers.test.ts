import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../src/table/parse-number.ts';
import { cellsOf, tableOf } from './read.ts';

const parsed = (text: string, mark: '.' | ',' = '.') => {
  const bytes = new TextEncoder().encode(text);
  return parseNumber(bytes, 0, bytes.length, mark.charCodeAt(0));
};

/** What `Number` makes of a column of such texts, and what the reader makes of it. */
function column(texts: readonly string[]): (number | string | null)[] {
  return cellsOf(tableOf(`x;y\n${texts.map((text) => `${text};a`).join('\n')}\n0.5;a`).columns[0]).slice(
    0,
    -1,
  );
}

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
const written = fc
  .record({
    sign: fc.constantFrom('', '-', '+'),
    whole: digits(20),
    fraction: fc.option(digits(25)),
    exponent: fc.option(fc.integer({ min: -340, max: 310 })),
  })
  .map(
    ({ sign, whole, fraction, exponent }) =>
      `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`,
  );

/** Between two doubles, or next to the middle: where rounding is hardest. */
const halfway = fc
  .tuple(fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n }), fc.constantFrom(0n, 1n, -1n), fc.nat(15))
  .map(([double, beside, point]) => {
    const text = String(double * 20n + 10n + beside);
    return `${text.slice(0, point + 1)}.${text.slice(point + 1)}`;
  });

test.each([
  ['any decimal', written],
  ['every double', fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)],
  ['17 digits', fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value.toPrecision(17))],
  ['halfway between two doubles', halfway],
])('%s is read as Number reads it, bit for bit', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const value = parsed(text);
      if (!Number.isNaN(value)) expect(value).toBe(Number(text));
      if (!/^[+-]?\d{16,}$/.test(text)) expect(column([text])).toEqual([Number(text)]);
    }),
    { numRuns: 1500 },
  );
});

test('most numbers that people and programs write take the quick way', () => {
  for (const text of ['0', '-0', '12.5', '.5', '5.', '1e3', '1E-07', '0.30000000000000004', ' 7 ']) {
    expect(parsed(text)).toBe(Number(text));
  }
});

test.each(['', ' ', '-', '.', 'e5', '1e', '1e+', '0x10', '1_0', '1,5', '1.2.3', '--1', '1 2', '1e5.5'])(
  'what is none is not: %j',
  (text) => {
    expect(parsed(text)).toBeNaN();
  },
);

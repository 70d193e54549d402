import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/table/read-pasted.ts';
import { readTable } from '../../src/table/read-table.ts';
import { allCells, cellsOf, questionOf, tableOf } from './read.ts';

describe('the delimiter and the decimal mark are decided together', () => {
  test.each([
    ['a,b\n1.5,2\n3,4', ',', '.'],
    ['a;b\n1,5;2\n3;4', ';', ','],
    ['a;b\n1.5;2\n3;4', ';', '.'],
    ['a\tb\n1.5\t2\n3\t4', '\t', '.'],
    ['a\tb\n1,5\t2\n3\t4', '\t', ','],
    ['"a","b"\n"1,5","2"\n"3","4"', ',', ','],
  ])('%j', (text, delimiter, decimal) => {
    const table = tableOf(text);
    expect(table).toMatchObject({ delimiter, decimal, assumptions: [], dropped: [] });
    expect(allCells(table)).toEqual([
      [1.5, 3],
      [2, 4],
    ]);
  });

  test('a file without a header whose decimal commas would also cut evenly', () => {
    expect(allCells(tableOf('1,5;2,5\n3,5;4,5'))).toEqual([
      [1.5, 3.5],
      [2.5, 4.5],
    ]);
  });

  test('a file that would cut evenly at another mark too: numbers decide', () => {
    const table = tableOf('x,a;b,y\n1,p;q,2.5\n2,r;s,3.5');
    expect(table.delimiter).toBe(',');
    expect(allCells(table)).toEqual([
      [1, 2],
      ['p;q', 'r;s'],
      [2.5, 3.5],
    ]);
  });

  test('a first line sep=; is believed and is not a row', () => {
    const table = tableOf('sep=;\r\na;b\r\n1;2');
    expect(table).toMatchObject({ delimiter: ';', rows: 1 });
    expect([...table.lines]).toEqual([3]);
  });
});

describe('a mark that could be either', () => {
  const ASKED = {
    code: 'decimal',
    params: { column: 'a', example: '1.234', line: 2, point: 1.234, comma: 1234 },
  };

  test.each(['a;b\n1.234;2.345', 'a\tb\n1.234\t2', 'a|b\n1.234|x'])('%j is asked about', (text) => {
    expect(questionOf(text)).toEqual(ASKED);
  });

  test('an answer settles it, and both readings are said', () => {
    const table = tableOf('a;b\n1.234;2.345', { decimal: ',' });
    expect(allCells(table)).toEqual([[1234], [2345]]);
    expect(table.assumptions).toEqual([
      { code: 'ambiguous_mark', params: { example: '1.234', value: 1234, otherwise: 1.234 } },
    ]);
    expect(allCells(tableOf('a;b\n1.234;2.345', { decimal: '.' }))).toEqual([[1.234], [2.345]]);
  });

  test('an answer does not overrule a file that shows its mark', () => {
    expect(allCells(tableOf('a;b\n1.234;2,5', { decimal: '.' }))).toEqual([[1234], [2.5]]);
  });

  test('beside a comma the point is the decimal mark, and nobody is asked', () => {
    expect(tableOf('a,b\n1.234,2.345')).toMatchObject({ decimal: '.', assumptions: [] });
    const quoted = tableOf('a,b\n"1,234",2');
    expect(allCells(quoted)[0]).toEqual([1234]);
    expect(quoted.assumptions).toMatchObject([{ code: 'ambiguous_mark', params: { otherwise: 1.234 } }]);
  });

  test('a column of mostly texts neither asks nor settles', () => {
    expect(tableOf('a;b\nx;1\ny;2\n1.234;3\nz;4').decimal).toBe(',');
    expect(questionOf('a;b\nx;1.234\ny;2.345\n1.5;3.456\nz;4.567')).toMatchObject({
      params: { column: 'b' },
    });
  });

  test('with a unit it is as open as without', () => {
    expect(questionOf('a;b\n$ 1.234;x')).toMatchObject({ params: { point: 1.234, comma: 1234 } });
  });

  test('one cell that can only be a decimal settles it for the file', () => {
    const table = tableOf('a;b\n1.234;2.345\n0.5;1');
    expect(allCells(table)[0]).toEqual([1.234, 0.5]);
    expect(table.assumptions).toEqual([]);
  });

  test('beside a decimal comma elsewhere in the file it is thousands, and the marks are said', () => {
    const table = tableOf('a;b\n1.234;2,5');
    expect(allCells(table)).toEqual([[1234], [2.5]]);
    expect(table.thousands).toBe('.');
    expect(table.assumptions).toEqual([
      { code: 'thousands_marks', params: { example: '1.234', value: 1234 } },
    ]);
  });
});

describe('quotes', () => {
  test('hold delimiters, doubled quotes and line ends, and line numbers go on', () => {
    const table = tableOf('name,x\n"a, ""b""\nc",1\nd,2');
    expect(allCells(table)).toEqual([
      ['a, "b"\nc', 'd'],
      [1, 2],
    ]);
    expect([...table.lines]).toEqual([2, 4]);
  });

  test('a quote within a cell is only a character', () => {
    expect(cellsOf(tableOf('pipe,x\n5" wide,1\n6" wide,2').columns[0])).toEqual(['5" wide', '6" wide']);
  });

  test('spaces around a quoted cell do not count', () => {
    expect(allCells(tableOf('a,b\n "1" , "2"\n3,4'))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });
});

describe('encodings and line ends', () => {
  test('a byte-order mark is no part of the first name', () => {
    expect(tableOf('\uFEFFreal;b\n1;2').columns[0]?.name).toBe('real');
  });

  test('Windows-1252 is read when the bytes are not UTF-8, and that is said', () => {
    const result = readTable(Uint8Array.from(Buffer.from('a\u00f1o,b\n1,2', 'latin1')));
    expect(result.kind === 'table' && result.table).toMatchObject({
      encoding: 'windows-1252',
      columns: [{ name: 'año' }, { name: 'b' }],
      assumptions: [{ code: 'encoding_assumed', params: { encoding: 'windows-1252' } }],
    });
  });

  test('Windows-1252 has characters of its own where Latin-1 has none', () => {
    const bytes = Uint8Array.of(0x80, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32);
    const result = readTable(bytes);
    expect(result.kind === 'table' && result.table.columns[0]?.name).toBe('€');
  });

  test.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
    const table = tableOf(['a,b', '1,2', '3,4', ''].join(end));
    expect(allCells(table)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect([...table.lines]).toEqual([2, 3]);
  });
});

describe('a pasted table', () => {
  test('comes with TABs from a spreadsheet', () => {
    const result = readPasted('real\tpredicho\n1,5\t2\n');
    expect(result.kind === 'table' && allCells(result.table)).toEqual([[1.5], [2]]);
  });

  test('or in a code block', () => {
    const result = readPasted('```csv\na,b\n1,2\n```');
    expect(result.kind === 'table' && allCells(result.table)).toEqual([[1], [2]]);
  });
});

/** A writer of our own, so that what is read back was not written by the reader's own rules. */
type Dialect = { delimiter: string; decimal: string; end: string; mark: string; quoteAll: boolean };

const dialect: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    decimal: fc.constantFrom('.', ','),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
    quoteAll: fc.boolean(),
  })
  .map((one) => (one.delimiter === one.decimal ? { ...one, quoteAll: true } : one));

function write(rows: string[][], { delimiter, end, mark, quoteAll }: Dialect): string {
  const quote = (cell: string) =>
    quoteAll || /["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const plain = (cell: string) => (quoteAll ? quote(cell) : cell);
  const [header = [], ...data] = rows;
  const lines = [header.map(quote), ...data.map((row) => row.map(plain))];
  return mark + lines.map((cells) => cells.join(delimiter)).join(end);
}

const headerName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a,b;c\td', '"', 'línea\nnueva', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `h${text}`),
);

test('any table of numbers, written in any dialect, reads back with the same values', () => {
  const missing = fc.constantFrom('', 'NA', 'n/a', 's/d', '-', 'null', 'NaN');
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: missing },
  );
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.tuple(
        fc.array(headerName, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
      ),
    );

  fc.assert(
    fc.property(table, dialect, ([names, rows], how) => {
      // A last line of delimiters alone is no row.
      fc.pre(rows.at(-1)?.some((one) => one !== '') ?? true);
      // A first row that shows the decimal mark: a file of nothing but 1.234 is truly ambiguous.
      const data = [names.map(() => 0.5), ...rows];
      const text = (one: number | string) =>
        typeof one === 'string' ? one : numberText(one).replace('.', how.decimal);
      const read = tableOf(
        write([names.map((name) => name || 'h'), ...data.map((row) => row.map(text))], how),
      );

      const expected = names.map((_, column) =>
        data.map((row) => (typeof row[column] === 'number' ? row[column] : Number.NaN)),
      );
      expect(allCells(read)).toEqual(expected);
      expect(read.decimal).toBe(how.decimal);
      expect(read.dropped).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Like `String`, which alone among writers forgets the sign of zero. */
const numberText = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/table/read-pasted.ts';
import { readUpload } from '../../src/table/read-upload.ts';
import { workbookOf } from '../support/workbook-of.ts';
import { allCells, cellsOf, failureOf, questionOf, tableOf } from './read.ts';

const ONE_COLUMN = { code: 'one_column', params: {} };

describe('one column of numbers or dates is a table', () => {
  test.each([
    ['with a header', 'x\n1\n2.5\n3', 'x', [1, 2.5, 3]],
    ['without one', '1\n2.5\n3', '1', [1, 2.5, 3]],
    ['in quotes', '"x"\n"1"\n"2,5"', 'x', [1, 2.5]],
    ['with units', 'precio\n$ 1.5\n$ 2', 'precio', [1.5, 2]],
    ['with thousands', 'x\n1,234.5\n12,345.6', 'x', [1234.5, 12345.6]],
    ['with missing words', 'x\n1\nNA\n3', 'x', [1, Number.NaN, 3]],
    ['with a word among its numbers', 'x\n1\n2\nfalla\n4', 'x', [1, 2, Number.NaN, 4]],
    ['of dates', 'fecha\n2024-03-09\n2024-03-10', 'fecha', [Date.UTC(2024, 2, 9), Date.UTC(2024, 2, 10)]],
  ])('%s', (_, text, name, cells) => {
    const table = tableOf(text);
    expect(table).toMatchObject({ delimiter: null, dropped: [], columns: [{ name }] });
    expect(allCells(table)).toEqual([cells]);
  });

  test('also pasted', () => {
    const result = readPasted('```\nx\n1,5\n2\n```');
    expect(result.kind === 'table' && allCells(result.table)).toEqual([[1.5, 2]]);
  });

  test('that has no header is said to have none', () => {
    expect(tableOf('1\n2').assumptions).toEqual([{ code: 'no_header', params: { columns: 1 } }]);
  });

  test('a total below it is left out', () => {
    expect(tableOf('x\n1\n2\nTotal').dropped).toEqual([{ reason: 'total', count: 1, lines: [4] }]);
  });
});

describe('what is no such column is refused', () => {
  test.each([
    ['a sentence', 'hola'],
    ['prose', 'El modelo aprende.\nDespués, olvida.\nY en 2024 vuelve.'],
    ['a list of words', 'ciudad\nBogotá\nCali\n5'],
    ['a number alone', '42'],
    ['a header and a number', 'x\n42'],
    ['missing words', 'x\nNA\nNA'],
    ['whole numbers too long for a double', 'id\n12345678901234567\n12345678901234568'],
  ])('%s', (_, text) => {
    expect(failureOf(text)).toEqual(ONE_COLUMN);
  });

  test('a quote that is never closed is still named', () => {
    expect(failureOf('x\n1\n"2\n3')).toEqual({ code: 'unclosed_quote', params: { line: 3 } });
  });
});

describe('a comma in every line', () => {
  test.each([
    ['below a header without one', 'x\n1,5\n2,5', [1.5, 2.5]],
    ['below a title and a header without one', 'Enero\nx\n1,5\n2,5\n3', [Number.NaN, 1.5, 2.5, 3]],
    ['below a header with one in quotes', '"precio, COP"\n1,5\n2,5', [1.5, 2.5]],
    ['of decimals of one length', '1,50\n12,25\n7,10', [1.5, 12.25, 7.1]],
    ['of decimals as short as can be', '1,5\n12,25\n-7\n3,125', [1.5, 12.25, -7, 3.125]],
  ])('is a decimal comma %s', (_, text, cells) => {
    const table = tableOf(text);
    expect(table).toMatchObject({ delimiter: null, decimal: ',' });
    expect(allCells(table)).toEqual([cells]);
  });

  test.each([
    ['a header with one', 'a,b\n1,5\n2,6'],
    ['a title above such a header', 'Enero\na,b\n1,5\n2,6'],
    ['a zero that no decimal would end in', '1,9\n2,10\n3,11'],
    ['labels', '0,1\n1,1\n0,0\n1,0'],
    ['a sign behind it', '1,-5\n2,6'],
    ['a point behind it', '1,234.5\n2,345.5'],
    ['another comma', '1,5,7\n2,6,8'],
    ['a line that says so', 'sep=,\n1,5\n2,7'],
  ])('cuts, where there is %s', (_, text) => {
    const table = tableOf(text);
    expect(table.delimiter).toBe(',');
    expect(table.columns.length).toBeGreaterThan(1);
  });

  test.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
  ])('%s in every line is asked about, and the answer settles it', (example, point, comma) => {
    const text = `x\n${example}\n${example.replace('1', '5')}`;
    expect(questionOf(text)).toEqual({
      code: 'decimal',
      params: { column: 'x', example, line: 2, point, comma },
    });
    expect(allCells(tableOf(text, { decimal: '.' }))[0]?.[0]).toBe(point);
    expect(allCells(tableOf(text, { decimal: ',' }))[0]?.[0]).toBe(comma);
    expect(tableOf(`${text}\n0${example.charAt(1)}5`).assumptions).toEqual([]);
  });
});

test('any column of numbers under a name reads back, whatever its decimal mark and line ends', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -999, max: 999 }),
  );
  const cell = fc.oneof(
    { weight: 5, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom('NA', 's/d') },
  );
  const how = fc.record({
    decimal: fc.constantFrom('.', ','),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    name: fc.constantFrom('x', 'año', 'valor real', '"a, b"'),
    quote: fc.constantFrom('', '"'),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), how, (cells, { decimal, end, name, quote }) => {
      // Two values that show the mark: a file of nothing but 1.234 is truly ambiguous, and most must be numbers.
      const all = [0.5, 1.25, ...cells];
      const texts = all.map((one) => (Object.is(one, -0) ? '-0' : String(one).replace('.', decimal)));
      const table = tableOf([name, ...texts.map((text) => `${quote}${text}${quote}`)].join(end));
      expect(table).toMatchObject({
        delimiter: null,
        decimal,
        rows: all.length,
        assumptions: [],
        dropped: [],
      });
      expect(cellsOf(table.columns[0])).toEqual(
        all.map((one) => (typeof one === 'number' ? one : Number.NaN)),
      );
    }),
    { numRuns: 1000 },
  );
});

describe('in a workbook', () => {
  const COLUMN = [['x'], [1.5], [2], [3]];
  const read = async (sheets: Parameters<typeof workbookOf>[0]) => {
    const result = await readUpload(workbookOf(sheets), { pasted: false });
    return result.kind === 'table'
      ? { sheet: result.table.sheet, decimal: result.table.decimal, cells: allCells(result.table) }
      : result;
  };

  test('it is a table too', async () => {
    expect(await read({ Hoja1: COLUMN })).toEqual({ sheet: 'Hoja1', decimal: null, cells: [[1.5, 2, 3]] });
  });

  test('on the only sheet with one', async () => {
    expect(await read({ Notas: [['hola']], Datos: COLUMN })).toMatchObject({ sheet: 'Datos' });
  });

  test('but a sheet of more columns is meant first', async () => {
    const wide = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    expect(await read({ Suelta: COLUMN, Datos: wide })).toMatchObject({ sheet: 'Datos' });
  });

  test('prose is none', async () => {
    expect(await read({ Notas: [['hola'], ['mundo'], ['2 veces']] })).toEqual({
      kind: 'failure',
      failure: ONE_COLUMN,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { readUpload } from '../../src/table/read-upload.ts';
import { allCells, tableOf } from './read.ts';

const dropsOf = (text: string) => tableOf(text).dropped;

describe('titles above the header', () => {
  test.each([
    ['one cell', 'Ventas de enero\na,b\n1,2\n3,4', [1]],
    ['one cell and the delimiters of a spreadsheet', 'Ventas;;\n;;\na;b;c\n1;2;3\n3;4;5', [1]],
    ['several cells, where the header is clear', 'Fuente:,DANE\nAño:,2024\na,b,c\n1,2,3\n3,4,5', [1, 2]],
    ['before two columns', 'Ventas,\na,b\n1,2\n3,4', [1]],
  ])('%s', (_, text, lines) => {
    const table = tableOf(text);
    expect(table.columns.slice(0, 2).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(table.rows).toBe(2);
    expect(table.dropped).toEqual([{ reason: 'title', count: lines.length, lines }]);
  });

  test.each([
    ['a header without a first name', ',x\n0,1.5\n1,2.5', ['1', 'x']],
    ['a header without a last name', 'id,\n1,2\n3,4', ['id', '2']],
    ['a table of texts', 'a,b\nx,\ny,z', ['a', 'b']],
  ])('%s is none', (_, text, names) => {
    expect(tableOf(text).columns.map(({ name }) => name)).toEqual(names);
    expect(dropsOf(text)).toEqual([]);
  });
});

describe('totals below the data', () => {
  test.each([
    ['mes,x\nenero,1\nfebrero,2\nTOTAL,3', [4]],
    ['mes,x\nenero,1\nfebrero,3\nSuma:,4\nPromedio,2', [4, 5]],
    ['x,y\n1,1\n2,2\nTotal,3', [4]],
    ['x,y,z\n1,1,1\n2,2,2\nTotal general,3', [4]],
    ['n,x\n1,10\n2,20\nMedia,15', [4]],
  ])('%j', (text, lines) => {
    expect(dropsOf(text)).toEqual([{ reason: 'total', count: lines.length, lines }]);
    expect(tableOf(text).rows).toBe(2);
  });

  test('a line of delimiters before them is blank', () => {
    const table = tableOf('mes;x\nenero;1\nfebrero;2\n;\nTOTAL;3\n;\n');
    expect(table.rows).toBe(2);
    expect(table.dropped).toEqual([{ reason: 'total', count: 1, lines: [5] }]);
    expect(table.assumptions).toEqual([{ code: 'blank_lines', params: { count: 1, line: 4 } }]);
  });

  test.each([
    'talla,x\nAlta,1\nBaja,2\nMedia,3',
    'mes,x\nTOTAL,3\nenero,1\nfebrero,2',
    'palabra,x\na,1\nsumar,2\nTotalmente,3',
  ])('%j has none', (text) => {
    expect(dropsOf(text)).toEqual([]);
  });
});

describe('units', () => {
  const columnOf = (cells: readonly string[], decimal: '.' | ',' = '.') => {
    const table = tableOf(`x|y\n${cells.map((cell) => `${cell}|a`).join('\n')}`, { decimal });
    return { column: table.columns[0], assumptions: table.assumptions };
  };

  test.each([
    [['12%', '7.5 %'], '%', [12, 7.5]],
    [['$1', '-$2.5', '$ -3', '$4'], '$', [1, -2.5, -3, 4]],
    [['12 €', '€ 13.5'], '€', [12, 13.5]],
    [['US$5', 'US$ 6'], 'US$', [5, 6]],
    [['COP 1500', '1500 cop', 'COP $ 0.5'], 'COP', [1500, 1500, 0.5]],
    [['S/ 10.5', 'S/. 11'], 'S/', [10.5, 11]],
    [['$ 1,234.50', '$ 12,345,678.00'], '$', [1234.5, 12345678]],
  ])('%j', (cells, unit, values) => {
    const { column } = columnOf(cells);
    expect(column).toMatchObject({ kind: 'number', unit, values: Float64Array.from(values) });
  });

  test('parentheses are negative, and that is said', () => {
    const { column, assumptions } = columnOf(['(1,234.5)', '$ (2.5)', '($3)', '4']);
    expect(column).toMatchObject({ values: Float64Array.of(-1234.5, -2.5, -3, 4) });
    expect(assumptions).toContainEqual({
      code: 'accounting_parentheses',
      params: { example: '(1,234.5)', value: -1234.5 },
    });
  });

  test('percentages and plain numbers never meet in one column', () => {
    const { column, assumptions } = columnOf(['12%', '0.13', '14%', '0.15', '16%']);
    expect(column).toMatchObject({
      unit: '%',
      values: Float64Array.of(12, Number.NaN, 14, Number.NaN, 16),
      unread: new Map([
        [1, '0.13'],
        [3, '0.15'],
      ]),
    });
    expect(assumptions).toEqual([
      { code: 'mixed_units', params: { column: 'x', unit: '%', count: 2, example: '0.13', line: 3 } },
    ]);
  });

  test('nor do two currencies, but a number without a sign is of the only one', () => {
    expect(columnOf(['$1', '$2', '€3']).column).toMatchObject({ unit: '$', unread: new Map([[2, '€3']]) });
    const { column, assumptions } = columnOf(['1.5', '$2', '3']);
    expect(column).toMatchObject({ unit: '$', values: Float64Array.of(1.5, 2, 3) });
    expect(assumptions).toEqual([
      { code: 'currency_implied', params: { column: 'x', unit: '$', count: 2, line: 2 } },
    ]);
  });

  test('a spreadsheet’s errors are missing, and said', () => {
    const { column, assumptions } = columnOf(['1', '#¡DIV/0!', '#N/A', '2.5']);
    expect(column).toMatchObject({ kind: 'number', missing: 2, unread: new Map() });
    expect(assumptions).toEqual([
      { code: 'error_cells', params: { count: 1, example: '#¡DIV/0!', line: 3 } },
    ]);
  });
});

describe('the one door', () => {
  const read = (bytes: Uint8Array) => readUpload(bytes, { pasted: false });

  test.each(['utf16le', 'utf16be'] as const)('%s is read, with a mark or without', async (encoding) => {
    for (const mark of ['\uFEFF', '']) {
      const bytes = Buffer.from(`${mark}año;valor\r\n1,5;"a\r\nñ"\r\n2;😀\r\n`, 'utf16le');
      if (encoding === 'utf16be') bytes.swap16();
      const result = await read(bytes);
      if (result.kind !== 'table') throw new Error(JSON.stringify(result));
      expect(result.table.encoding).toBe(encoding === 'utf16le' ? 'utf-16le' : 'utf-16be');
      expect(allCells(result.table)).toEqual([
        [1.5, 2],
        ['a\r\nñ', '😀'],
      ]);
      expect(result.table.assumptions).toHaveLength(mark ? 0 : 1);
    }
  });

  test('pasted cells may be in a code block', async () => {
    const bytes = new TextEncoder().encode('```\na\tb\n1,5\tx\n```');
    expect(await readUpload(bytes, { pasted: true })).toMatchObject({ kind: 'table' });
  });

  test('a decimal comma in quotes beside a comma that cuts', () => {
    expect(allCells(tableOf('a,b\n"1,5",2\n3,"4,5"\n'))).toEqual([
      [1.5, 3],
      [2, 4.5],
    ]);
  });

  test('cells with spaces around them, and a last delimiter without a cell', () => {
    expect(allCells(tableOf('a,b\n 1.5 ,\t2\n3, 4 \n5,'))).toEqual([
      [1.5, 3, 5],
      [2, 4, Number.NaN],
    ]);
  });
});

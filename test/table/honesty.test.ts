import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/read-table.ts';
import { allCells, failureOf, tableOf } from './read.ts';

const bytesOf = (...parts: (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? part : [...Buffer.from(part)])));

describe('what is not a table is refused with its reason', () => {
  test.each([
    ['nothing', '', { code: 'empty_file', params: {} }],
    ['blank lines', '\n \r\n\t', { code: 'empty_file', params: {} }],
    ['a mark alone', '\uFEFF', { code: 'empty_file', params: {} }],
    ['one column of words', 'x\na\nb', { code: 'one_column', params: {} }],
    ['a sentence', 'hola', { code: 'one_column', params: {} }],
    ['a header alone', 'a,b\n', { code: 'no_rows', params: {} }],
    ['a spreadsheet', bytesOf('PK', 3, 4, 'xl/'), { code: 'not_text', params: { found: 'zip' } }],
    [
      'an old spreadsheet',
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      { code: 'not_text', params: { found: 'old_excel' } },
    ],
    ['a gzip', bytesOf(0x1f, 0x8b, 8), { code: 'not_text', params: { found: 'gzip' } }],
    ['a PDF', bytesOf('%PDF-1.7'), { code: 'not_text', params: { found: 'pdf' } }],
    ['bytes with NULs', bytesOf('a,b\n1,', 0, 0, 0, 2), { code: 'not_text', params: { found: 'binary' } }],
    [
      'a picture',
      bytesOf(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0x02),
      { code: 'not_text', params: { found: 'binary' } },
    ],
  ])('%s', (_, input, failure) => {
    expect(failureOf(input)).toEqual(failure);
  });
});

describe('a quote that is never closed names its line', () => {
  test('at the end of the file', () => {
    expect(failureOf('a,b\n1,2\n"x,3\n4,5')).toEqual({ code: 'unclosed_quote', params: { line: 3 } });
  });

  test('also when a later quote would close it and swallow the rows between', () => {
    expect(failureOf('a,b\n1,2\n"x,3\n4,5\n"y",6')).toEqual({ code: 'unclosed_quote', params: { line: 3 } });
  });

  test('in the first line', () => {
    expect(failureOf('"abc,1\n2,3')).toEqual({ code: 'unclosed_quote', params: { line: 1 } });
  });
});

describe('ragged rows are never shifted', () => {
  test('they are dropped, counted and named by line', () => {
    const table = tableOf('a,b\n1,2\n3\n4,5,6\n7,8\n9,10');
    expect(allCells(table)).toEqual([
      [1, 7, 9],
      [2, 8, 10],
    ]);
    expect(table.dropped).toEqual([{ reason: 'ragged', count: 2, lines: [3, 4] }]);
  });

  test('only the first 20 lines are named', () => {
    const rows = Array.from({ length: 60 }, (_, row) => (row < 25 ? '1' : '1,2'));
    expect(tableOf(`a,b\n${rows.join('\n')}`).dropped).toEqual([
      { reason: 'ragged', count: 25, lines: Array.from({ length: 20 }, (_, at) => at + 2) },
    ]);
  });

  test('and the file is refused when they are the majority', () => {
    expect(failureOf('a,b\n1,2,3\n4,5,6\n7,8')).toEqual({
      code: 'ragged_majority',
      params: { expected: 2, ragged: 2, rows: 3, lines: [2, 3] },
    });
  });

  test('a decimal comma in a comma file is refused, never read as two cells', () => {
    expect(failureOf('real,predicho\n1,5,2,5\n3,5,4,5')).toMatchObject({ code: 'ragged_majority' });
  });
});

describe('headers', () => {
  test('a file without one has its columns numbered, and that is said', () => {
    const table = tableOf('1.5,2\n3,4');
    expect(table).toMatchObject({ header: false, rows: 2, columns: [{ name: '1' }, { name: '2' }] });
    expect(table.assumptions).toEqual([{ code: 'no_header', params: { columns: 2 } }]);
  });

  test('a first row of texts over numbers is one, also with a number among its names', () => {
    expect(tableOf('real,2019\n1,2').columns.map(({ name }) => name)).toEqual(['real', '2019']);
  });

  test('duplicate and empty names are made unique without taking a name that is there', () => {
    const table = tableOf('a,a,,a (2),__proto__\n1,2,3,4,5');
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'a (3)', '3', 'a (2)', '__proto__']);
    expect(table.assumptions).toEqual([
      { code: 'duplicate_header', params: { name: 'a', column: 2, named: 'a (3)' } },
      { code: 'empty_header', params: { column: 3, named: '3' } },
    ]);
  });

  test('ids stand for places and never look like a name of the file', () => {
    expect(tableOf('a,b\n1,2').columns.map(({ id }) => id)).toEqual(['c0', 'c1']);
    expect(tableOf('C 1,b\n1,2').columns.map(({ id }) => id)).toEqual(['#0', '#1']);
  });
});

describe('cells', () => {
  test('missing words of both languages, infinities and what is not a number are counted apart', () => {
    const table = tableOf('x,y\n1,a\nNA,a\n,a\ns/d,a\nn.d.,a\ninf,a\n7x,a\n4,a\n5,a');
    expect(table.columns[0]).toMatchObject({ kind: 'number', missing: 4, infinite: 1 });
    expect(table.columns[0]).toHaveProperty('unread', new Map([[6, '7x']]));
    expect(allCells(table)[0]).toEqual([1, NaN, NaN, NaN, NaN, Infinity, NaN, 4, 5]);
  });

  test.each([
    ['1', '2', 'a', 'number'],
    ['1', 'b', 'a', 'text'],
    ['1', 'NA', 'a', 'text'],
  ])('a column of %s, %s and %s is %s: more than half of what is there decides', (a, b, c, kind) => {
    expect(tableOf(`x,y\n${a},1\n${b},2\n${c},3`).columns[0]?.kind).toBe(kind);
  });

  test('a column of mostly texts is text, one without a value is empty', () => {
    expect(tableOf('x,y,z\n5a,NA,1\n6b,,2').columns.map(({ kind }) => kind)).toEqual([
      'text',
      'empty',
      'number',
    ]);
  });

  test('whole numbers longer than a double stay text, and that is said', () => {
    const table = tableOf('id,x\n12345678901234567,1\n12345678901234568,2');
    expect(allCells(table)[0]).toEqual(['12345678901234567', '12345678901234568']);
    expect(table.assumptions).toEqual([
      { code: 'long_integers', params: { column: 'id', example: '12345678901234567' } },
    ]);
  });

  test('blank lines between rows are said, at the end they mean nothing', () => {
    expect(tableOf('a,b\n1,2\n\n3,4\n\n\n').assumptions).toEqual([
      { code: 'blank_lines', params: { count: 1, line: 3 } },
    ]);
  });
});

describe('each limit has a code that names it', () => {
  test.each([
    ['bytes', { bytes: 10 }, 'too_many_bytes', 10],
    ['columns', { columns: 2 }, 'too_many_columns', 2],
    ['rows', { rows: 1 }, 'too_many_rows', 1],
    ['cells', { cells: 5 }, 'too_many_cells', 5],
    ['a line', { line: 6 }, 'line_too_long', 6],
  ])('%s', (_, limits, code, limit) => {
    expect(failureOf('a,b,c\n1,2,3\n10,20,30\n', limits)).toMatchObject({ code, params: { limit } });
  });

  test('a long line is named', () => {
    expect(failureOf('a,b\n1,2\n100,200', { line: 5 })).toMatchObject({ params: { line: 3, length: 7 } });
  });
});

describe('no bytes make the reader throw', () => {
  const valid = Buffer.from('\uFEFFfecha;"re""al";predicho\r\n2024-01-01;1,5;"2,5"\r\n;NA;1.234,5\r\n');

  test('a valid file with bytes changed, cut out and put in', () => {
    const edit = fc.record({
      at: fc.nat(valid.length),
      cut: fc.nat(5),
      put: fc.uint8Array({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const bytes = edits.reduce(
          (now, { at, cut, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + cut)]),
          valid,
        );
        expect(readTable(bytes)).toHaveProperty('kind');
      }),
      { numRuns: 1000 },
    );
  });

  test('texts of nothing but marks', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'",;\t\r\n 1.-ea'), maxLength: 60 });
    fc.assert(
      fc.property(marks, (text) => {
        const result = readTable(new TextEncoder().encode(text));
        if (result.kind !== 'table') return;
        for (const column of result.table.columns) {
          if (column.kind === 'number') expect(column.values).toHaveLength(result.table.rows);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

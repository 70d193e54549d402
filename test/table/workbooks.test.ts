import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/table/questions.ts';
import { readUpload } from '../../src/table/read-upload.ts';
import type { Table } from '../../src/table/table.ts';
import { shapeOfFormat } from '../../src/table/workbook/date-styles.ts';
import { dateOfSerial } from '../../src/table/workbook/serial-date.ts';
import { type CellValue, workbookOf } from '../support/workbook-of.ts';
import { allCells } from './read.ts';

const read = (bytes: Uint8Array, answers: Answers = {}, limits = {}) =>
  readUpload(bytes, { pasted: false, answers, limits });

async function tableIn(bytes: Uint8Array, answers: Answers = {}): Promise<Table> {
  const result = await read(bytes, answers);
  if (result.kind !== 'table') throw new Error(JSON.stringify(result));
  return result.table;
}

async function failureIn(bytes: Uint8Array, limits = {}): Promise<unknown> {
  const result = await read(bytes, {}, limits);
  if (result.kind !== 'failure') throw new Error(result.kind);
  return result.failure;
}

const cell = (attributes: string, inside: string) => ({ xml: `<c ${attributes}>${inside}</c>` });
const SMALL = [
  ['real', 'predicho'],
  [1, 1.5],
  [2, 2.5],
];

describe('what a cell stores is what is read', () => {
  test.each([true, false])('texts in place (%s) or shared, numbers, booleans', async (inline) => {
    const rows = [
      ['ciudad & "país"', 'x', 'sí'],
      ['Bogotá <1>', 0.1 + 0.2, true],
      ['😀', 5e-324, false],
    ];
    const table = await tableIn(workbookOf({ Hoja1: rows }, { inline }));
    expect(table).toMatchObject({ delimiter: null, decimal: null, sheet: 'Hoja1', assumptions: [] });
    expect(table.columns.map(({ name }) => name)).toEqual(['ciudad & "país"', 'x', 'sí']);
    expect(allCells(table)).toEqual([
      ['Bogotá <1>', '😀'],
      [0.1 + 0.2, 5e-324],
      ['TRUE', 'FALSE'],
    ]);
  });

  test('any table of numbers comes back bit for bit', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant<CellValue>(null),
      fc.constant<CellValue>('NA'),
    );
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (data, inline) => {
        const anchored = [['a', 'b', 'c'], [1, 1, 1], ...data, [1, 1, 1]];
        const table = await tableIn(workbookOf({ x: anchored }, { inline }));
        const empty = data.filter((row) => row.every((one) => one === null)).length;
        expect(table.rows).toBe(data.length + 2 - empty);
        const kept = [[1, 1, 1], ...data, [1, 1, 1]].filter((row) => row.some((one) => one !== null));
        expect(allCells(table)).toEqual(
          [0, 1, 2].map((at) => kept.map((row) => (typeof row[at] === 'number' ? row[at] : Number.NaN))),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('dates by their style, from both of Excel’s beginnings', async () => {
    const rows = [
      ['día', 'hora', 'n'],
      [cell('s="1"', '<v>45360</v>'), cell('s="2"', '<v>45360.75</v>'), 45360],
      [cell('t="d"', '<v>2024-03-10</v>'), cell('s="2"', '<v>1</v>'), 1],
    ];
    const table = await tableIn(workbookOf({ x: rows }));
    const day = Date.UTC(2024, 2, 9);
    expect(allCells(table)).toEqual([
      [day, day + 86_400_000],
      [day + 64_800_000, Date.UTC(1900, 0, 1)],
      [45360, 1],
    ]);
    const old = await tableIn(workbookOf({ x: rows.slice(0, 2) }, { from1904: true }));
    expect(allCells(old)[0]).toEqual([day + 1462 * 86_400_000]);
  });

  test('a time of day alone is a text', () => {
    expect(dateOfSerial(0.5, 'time', false)).toBe('12:00:00');
  });

  test.each([
    ['dd/mm/yyyy', 'date'],
    ['[$-240A]d" de "mmmm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm', 'number'],
    ['0.00', 'number'],
    ['General', 'number'],
    ['"día" 0', 'number'],
    ['#,##0.00;[Red]-#,##0.00', 'number'],
    ['mm:ss.0', 'time'],
  ])('a number that shows as %s is a %s', (format, shape) => {
    expect(shapeOfFormat(format)).toBe(shape);
  });

  test('formulas give their last result, and those that have none are said', async () => {
    const rows = [
      ['a', 'b'],
      [cell('', '<f>1+1</f><v>2</v>'), cell('t="str"', '<f>"x"</f><v>x</v>')],
      [cell('', '<f>A2*2</f>'), 'y'],
    ];
    const table = await tableIn(workbookOf({ x: rows }));
    expect(allCells(table)).toEqual([
      [2, Number.NaN],
      ['x', 'y'],
    ]);
    expect(table.assumptions).toEqual([{ code: 'uncomputed_formulas', params: { count: 1, line: 3 } }]);
  });

  test('errors are missing and said; #N/A is a word for missing', async () => {
    const rows = [
      ['a', 'b'],
      [cell('t="e"', '<v>#DIV/0!</v>'), 1],
      [2, cell('t="e"', '<v>#N/A</v>')],
      [3, 3],
    ];
    const table = await tableIn(workbookOf({ x: rows }));
    expect(table.columns.map(({ missing }) => missing)).toEqual([1, 1]);
    expect(table.assumptions).toEqual([
      { code: 'error_cells', params: { count: 1, example: '#DIV/0!', line: 2 } },
    ]);
  });

  test('texts that look like numbers go through the grammar, and may be asked about', async () => {
    const bytes = workbookOf({
      x: [
        ['a', 'b'],
        ['1.234', 1],
        ['2.345', 2],
      ],
    });
    expect(await read(bytes)).toMatchObject({ kind: 'question', question: { code: 'decimal' } });
    expect(allCells(await tableIn(bytes, { decimal: ',' }))[0]).toEqual([1234, 2345]);
  });

  test('reading aids and parts of a text in other fonts', async () => {
    const strings =
      '<sst><si><r><t>re</t></r><r><t>al</t></r><rPh><t>リ</t></rPh></si><si><t>b</t></si></sst>';
    const bytes = workbookOf(
      {
        x: [
          ['?', '?'],
          [1, 2],
        ],
      },
      { parts: { 'xl/sharedStrings.xml': strToU8(strings) } },
    );
    expect((await tableIn(bytes)).columns[0]?.name).toBe('real');
  });
});

describe('where the table is', () => {
  test('below a title, right of empty columns, above a total; hidden rows are read and said', async () => {
    const rows = [
      [null, 'Ventas de 2024'],
      [],
      [null, 'mes', 'real'],
      [null, 'enero', 10],
      [null, 'febrero', 20],
      [null, 'TOTAL', 30],
    ];
    const table = await tableIn(workbookOf({ x: rows }, { rows: { 4: 'hidden="1"' } }));
    expect(allCells(table)).toEqual([
      ['enero', 'febrero'],
      [10, 20],
    ]);
    expect([...table.lines]).toEqual([4, 5]);
    expect(table.dropped).toEqual([
      { reason: 'title', count: 1, lines: [1] },
      { reason: 'total', count: 1, lines: [6] },
    ]);
    expect(table.assumptions).toEqual([
      { code: 'blank_lines', params: { count: 1, line: 2 } },
      { code: 'hidden_rows', params: { count: 1, line: 4 } },
    ]);
  });

  test('on the only sheet with one', async () => {
    const table = await tableIn(workbookOf({ Notas: [['hola']], Datos: SMALL, Vacía: [] }));
    expect(table.sheet).toBe('Datos');
    expect(table.assumptions).toEqual([{ code: 'sheet_read', params: { sheet: 'Datos', sheets: 3 } }]);
  });

  test('of several sheets with one the learner chooses', async () => {
    const bytes = workbookOf({ Enero: SMALL, Notas: [['hola']], 'Febrero & más': SMALL });
    expect(await read(bytes)).toEqual({
      kind: 'question',
      question: { code: 'sheet', params: { sheets: ['Enero', 'Febrero & más'] } },
    });
    expect((await tableIn(bytes, { sheet: 'Febrero & más' })).sheet).toBe('Febrero & más');
    expect(await read(bytes, { sheet: 'Abril' })).toMatchObject({ failure: { code: 'sheet_not_found' } });
  });
});

describe('what is no workbook is told apart', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
      level: 0,
    });

  test.each([
    ['zip', { 'datos.csv': 'a,b\n1,2' }],
    ['open_document', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
    ['word', { '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }],
    ['powerpoint', { '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' }],
    ['binary_workbook', { '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' }],
  ])('%s', async (found, files) => {
    expect(await failureIn(zip(files))).toEqual({ code: 'not_text', params: { found } });
  });

  test('a workbook with a password', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), name]);
    expect(await failureIn(bytes)).toEqual({ code: 'not_text', params: { found: 'encrypted_excel' } });
  });
});

describe('bombs and lies', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

  test.each([
    ['files', { entries: 3 }, 'too_many_entries'],
    ['unpacked bytes', { unpacked: 1000 }, 'unpacks_too_large'],
    ['growth', { ratio: 0.5 }, 'compressed_too_much'],
    ['columns', { columns: 1 }, 'too_many_columns'],
    ['cells', { cells: 5 }, 'too_many_cells'],
    ['bytes', { bytes: 100 }, 'too_many_bytes'],
  ])('a limit on %s', async (_, limits, code) => {
    const [limit] = Object.values(limits);
    const bytes = workbookOf({ x: [...SMALL, ...SMALL, ...SMALL] });
    expect(await failureIn(bytes, limits)).toMatchObject({ code, params: { limit } });
  });

  test('a file that grows a thousandfold is not unpacked', async () => {
    const bytes = workbookOf({ x: SMALL }, { parts: { 'xl/media/a.bin': zeros(32) } });
    expect(await failureIn(bytes)).toMatchObject({ code: 'compressed_too_much' });
  });

  test('a header that understates what it unpacks to', async () => {
    const text = `<worksheet>${' '.repeat(4 * 1024 * 1024)}</worksheet>`;
    const bytes = workbookOf({ x: SMALL }, { parts: { 'xl/worksheets/sheet1.xml': strToU8(text) } });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === text.length) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await failureIn(bytes)).toEqual({ code: 'damaged_workbook', params: {} });
  });

  test('one long text that a million cells share', async () => {
    const strings = `<sst><si><t>${'x'.repeat(32_767)}</t></si></sst>`;
    const rows = Array.from({ length: 20_000 }, () => ['y', 'y']);
    const bytes = workbookOf({ x: rows }, { parts: { 'xl/sharedStrings.xml': strToU8(strings) } });
    // Every cell names text 0.
    const files = unzipSync(bytes);
    const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString();
    files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/<v>\d+<\/v>/g, '<v>0</v>'));
    expect(await failureIn(zipSync(files))).toMatchObject({ code: 'unpacks_too_large' });
  });

  test('a cell in the far corner takes no room', async () => {
    const corner =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row></sheetData></worksheet>';
    const bytes = workbookOf({ x: SMALL }, { parts: { 'xl/worksheets/sheet1.xml': strToU8(corner) } });
    expect(await failureIn(bytes)).toMatchObject({ code: 'too_many_columns' });
  });

  test.each([
    [
      'entities of its own',
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ],
    [
      'a number that is none',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>0x10</v></c></row></sheetData></worksheet>',
    ],
    [
      'a text that is not there',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
    ],
    ['rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    ['XML that is cut', '<worksheet><sheetData><row r="1"><c r="A1">'],
    ['no XML', 'PK'],
  ])('%s', async (_, xml) => {
    const bytes = workbookOf({ x: SMALL }, { parts: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });
    expect(await read(bytes)).toMatchObject({ kind: 'failure' });
  });

  test('a workbook cut anywhere is damaged', async () => {
    const whole = workbookOf({ x: SMALL });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (end) => {
        expect(await failureIn(whole.subarray(0, end))).toEqual({ code: 'damaged_workbook', params: {} });
      }),
    );
  });
});

describe('whatever is done to a workbook', () => {
  const rows: CellValue[][] = [
    ['id', 'real', 'nota'],
    ...Array.from({ length: 12 }, (_, at): CellValue[] => [at, at * 1.25, `n${at}`]),
  ];
  const numbers = new Set(rows.flat().filter((value) => typeof value === 'number'));

  test('bytes changed, cut out and put in: an answer, and no number that is not in it', async () => {
    const whole = Buffer.from(workbookOf({ x: rows }));
    const edit = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(3),
      put: fc.uint8Array({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const bytes = edits.reduce(
          (now, { at, cut, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + cut)]),
          whole,
        );
        expect(await read(bytes)).toHaveProperty('kind');
      }),
      { numRuns: 300 },
    );
  });

  test('characters of its XML changed', async () => {
    const files = unzipSync(workbookOf({ x: rows }));
    const paths = Object.keys(files);
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(),
      put: fc.constantFrom(...'<>/"=& 1A'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = { ...files };
        for (const { path, at, put } of edits) {
          const text = Buffer.from(changed[path] ?? []);
          text[at % text.length] = put.charCodeAt(0);
          changed[path] = text;
        }
        const result = await read(zipSync(changed, { level: 0 }));
        if (result.kind !== 'table') return;
        const written = new Set(
          Buffer.from(changed['xl/worksheets/sheet1.xml'] ?? [])
            .toString()
            .match(/[\d.]+/g),
        );
        for (const column of result.table.columns) {
          if (column.kind !== 'number') continue;
          for (const value of column.values) {
            expect(Number.isNaN(value) || numbers.has(value) || written.has(String(value))).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

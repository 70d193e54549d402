import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/table/read-pasted.ts';
import type { Table } from '../../src/table/table.ts';
import { allCells, failureOf, tableOf } from './read.ts';

function pastedTable(text: string): Table {
  const result = readPasted(text);
  if (result.kind !== 'table') throw new Error(JSON.stringify(result));
  return result.table;
}

const namesOf = ({ columns }: Table) => columns.map(({ name }) => name);

describe('columns set apart by spaces', () => {
  test('a data frame as pandas prints it: its index has no name, what it says below is no row', () => {
    const table = pastedTable(
      '     real  predicho\n0  -12.50     13.10\n1    7.00       NaN\n10   1.00      2.00\n\n[3 rows x 2 columns]',
    );
    expect(namesOf(table)).toEqual(['1', 'real', 'predicho']);
    expect(allCells(table)).toEqual([
      [0, 1, 10],
      [-12.5, 7, 1],
      [13.1, Number.NaN, 2],
    ]);
    expect(table).toMatchObject({ delimiter: ' ', header: true, rows: 3, dropped: [] });
    expect(table.assumptions).toContainEqual({ code: 'empty_header', params: { column: 1, named: '1' } });
  });

  test('what R writes with write.table', () => {
    const table = tableOf('"real" "predicho"\n"1" 12.5 13.1\n"2" 7 8.25\n');
    expect(namesOf(table)).toEqual(['1', 'real', 'predicho']);
    expect(allCells(table)).toEqual([
      [1, 2],
      [12.5, 7],
      [13.1, 8.25],
    ]);
    expect([...table.lines]).toEqual([2, 3]);
  });

  test('typed into a chat, with decimal commas', () => {
    const table = pastedTable('real predicho\n12,5 13,1\n7,2 8,25\n');
    expect(allCells(table)).toEqual([
      [12.5, 7.2],
      [13.1, 8.25],
    ]);
    expect(table.decimal).toBe(',');
  });

  test('dates beside numbers', () => {
    expect(allCells(pastedTable('fecha valor\n2024-03-01 12.5\n2024-03-02 13.5\n'))).toEqual([
      [Date.UTC(2024, 2, 1), Date.UTC(2024, 2, 2)],
      [12.5, 13.5],
    ]);
  });

  test('one column of numbers with spaces for thousands marks stays one column', () => {
    expect(allCells(tableOf('valor\n1 234,5\n2 345,1\n'))).toEqual([[1234.5, 2345.1]]);
    expect(allCells(tableOf('valor\n12 500\n13 700\n'))).toEqual([[12500, 13700]]);
  });

  test('prose, a time of day beside its date, and index names of several words are not guessed at', () => {
    for (const text of [
      'hola que tal\ncomo estas hoy\nbien y usted\n',
      'fecha valor\n2024-03-01 10:00 12.5\n2024-03-02 10:00 13.5\n',
      '            mpg  cyl\nMazda RX4  21.0    6\nDatsun 710 22.8    4\n',
    ]) {
      expect(failureOf(text)).toMatchObject({ code: 'one_column' });
    }
  });

  test.each(['fecha real,predicho', '"fecha real","predicho"'])(
    'a file of commas whose names and cells have spaces is one of commas: %s',
    (header) => {
      const table = tableOf(`${header}\n2024-01-01 5,6\n2024-01-02 6,7\n`);
      expect(namesOf(table)).toEqual(['fecha real', 'predicho']);
      expect(table).toMatchObject({ delimiter: ',', columns: [{ kind: 'text' }, { kind: 'number' }] });
    },
  );

  test('any table of numbers reads back, however wide its columns are set', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    const width = fc.integer({ min: 2, max: 5 });
    const rows = width.chain((cells) =>
      fc.array(fc.array(number, { minLength: cells, maxLength: cells }), { minLength: 2, maxLength: 8 }),
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 6 }), (values, gap) => {
        const header = (values[0] ?? []).map((_, at) => `m${at}`);
        const cells = values.map((row) => row.map(String));
        const texts = [header, ...cells];
        const widest = Math.max(...texts.flat().map(({ length }) => length));
        const text = texts.map((row) => row.map((cell) => cell.padStart(widest + gap)).join('')).join('\n');
        const table = pastedTable(text);
        expect(namesOf(table)).toEqual(header);
        expect(allCells(table)).toEqual(header.map((_, at) => cells.map((row) => Number(row[at]))));
      }),
    );
  });
});

describe('a table drawn with bars', () => {
  const VALUES = [
    [12.5, 7],
    [13.1, 8.25],
  ];

  test.each([
    ['in Markdown', '| real | predicho |\n|------|---------:|\n| 12.5 | 13.1 |\n| 7 | 8.25 |\n'],
    ['in Markdown without bars at its sides', 'real | predicho\n--- | ---\n12.5 | 13.1\n7 | 8.25\n'],
    [
      'in a box',
      '+------+----------+\n| real | predicho |\n+======+==========+\n| 12.5 | 13.1     |\n| 7    | 8.25     |\n+------+----------+\n',
    ],
    ['in a code block', '```\n| real | predicho |\n|---|---|\n| 12.5 | 13.1 |\n| 7 | 8.25 |\n```'],
  ])('%s: the rules and the bars at its sides are no cells', (_, text) => {
    const table = pastedTable(text);
    expect(namesOf(table)).toEqual(['real', 'predicho']);
    expect(allCells(table)).toEqual(VALUES);
    expect(table).toMatchObject({ rows: 2, assumptions: [], dropped: [] });
  });

  test('a long line that is nearly a rule is told at once', () => {
    const text = `a | b\n${'-'.repeat(50_000)}x\n1 | 2\n3 | 4\n`;
    expect(allCells(pastedTable(text))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('a row of dashes for missing values is a row', () => {
    const table = pastedTable('| a | b |\n|---|---|\n| 1 | 2 |\n| - | - |\n| 3 | 4 |\n');
    expect(allCells(table)).toEqual([
      [1, Number.NaN, 3],
      [2, Number.NaN, 4],
    ]);
  });
});

describe('a header that is one name short', () => {
  test('of row names, as R writes them', () => {
    const table = tableOf('real\tpredicho\n1\t12.5\t13.1\n2\t7\t8.25\n');
    expect(namesOf(table)).toEqual(['1', 'real', 'predicho']);
    expect(allCells(table)).toEqual([
      [1, 2],
      [12.5, 7],
      [13.1, 8.25],
    ]);
    expect(table.assumptions).toEqual([{ code: 'empty_header', params: { column: 1, named: '1' } }]);
  });

  test('of an empty column behind a delimiter at the end of each row', () => {
    const table = tableOf('a,b\n1.5,2,\n3,4.5,\n');
    expect(namesOf(table)).toEqual(['a', 'b', '3']);
    expect(table.columns.map(({ kind }) => kind)).toEqual(['number', 'number', 'empty']);
    expect(allCells(table).slice(0, 2)).toEqual([
      [1.5, 3],
      [2, 4.5],
    ]);
  });

  test('among commas the cell too many may be a number cut in two: refused and never shifted', () => {
    expect(failureOf('id,valor\n1,12,5\n2,13,1\n3,7,0\n')).toMatchObject({ code: 'ragged_majority' });
    expect(failureOf('nombre,valor\nAna,1,234\nLuz,2,345\n')).toMatchObject({ code: 'ragged_majority' });
  });

  test.each(['\t', ';'])(
    'decimals are no row names, so values are not shifted under another name',
    (mark) => {
      const text = 'real,predicho\n1.5,2.5,3.5\n2.5,3.5,4.5\n3.7,4.5,5.5\n'.replaceAll(',', mark);
      expect(failureOf(text)).toMatchObject({ code: 'ragged_majority' });
      expect(failureOf(text.replaceAll('.', ','))).toMatchObject({ code: 'ragged_majority' });
    },
  );

  test('whole numbers that repeat are no row names', () => {
    expect(failureOf('a;b\n1;2;3\n1;4;5\n')).toMatchObject({ code: 'ragged_majority' });
  });
});

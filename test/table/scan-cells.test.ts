import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/table/read-table.ts';
import { scanCells } from '../../src/table/scan-cells.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What stands in cells, from plain numbers to what only looks like one. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  { weight: 4, arbitrary: fc.integer().map(String) },
  {
    weight: 4,
    arbitrary: fc.stringMatching(/^-?\d{0,20}[.,]?\d{0,20}$/),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '-', '.', 'NA', '""', '"1.5"', '"-2,5" ', ' "7"', '"a""b"'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0159.,-+e" x\t%$'), maxLength: 6 }) },
);
const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 });
const delimiter = fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const, null);
const decimal = fc.constantFrom('.' as const, ',' as const);

const join = (rows: readonly (readonly string[])[], mark: string | null, end: string, last: string) =>
  rows.map((cells) => cells.join(mark ?? ' ')).join(end) + last;

test('the quick way, which needs line feeds, finds the same cells and values as the slow one', () => {
  fc.assert(
    fc.property(lines, delimiter, decimal, fc.boolean(), (rows, mark, point, closed) => {
      const scanned = (end: string) => {
        const bytes = bytesOf(join(rows, mark, end, closed ? end : ''));
        const { grid, ...rest } = scanCells(bytes, mark, point);
        const { records, firstCell, lines: on, starts, ends, kinds, values, width, blanks } = grid;
        const cells = firstCell[records] ?? 0;
        return {
          ...{ ...rest, records, width, blanks },
          firstCell: firstCell.slice(0, records + 1),
          lines: on.slice(0, records),
          starts: starts.slice(0, cells),
          ends: ends.slice(0, cells),
          kinds: kinds.slice(0, cells),
          values: values.slice(0, cells),
        };
      };
      expect(scanned('\n')).toEqual(scanned('\r'));
    }),
    { numRuns: 2000 },
  );
});

/** A result as text, in which all line ends are alike: one within quotes stays as the file writes it. */
const toldOf = (result: unknown) =>
  JSON.stringify(result, (_, value) =>
    value instanceof Map ? [...value] : value instanceof Float64Array ? Array.from(value, String) : value,
  ).replace(/\\r\\n|\\r/g, '\\n');

test('so do whole files', () => {
  fc.assert(
    fc.property(lines, delimiter, (rows, mark) => {
      const read = (end: string) => toldOf(readTable(bytesOf(join(rows, mark, end, end))));
      expect(read('\n')).toBe(read('\r'));
      expect(read('\r\n')).toBe(read('\r'));
    }),
    { numRuns: 1500, examples: [[[['0', '"'], ['0'], ['0"']], ',']] },
  );
});

test('a line end in quotes is kept as it is written', () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const read = readTable(bytesOf(`a,b${end}1,"x${end}y"${end}2,z${end}`));
    if (read.kind !== 'table') throw new Error(JSON.stringify(read));
    expect(read.table.columns[1]).toMatchObject({ kind: 'text', texts: [`x${end}y`, 'z'] });
  }
});

test('a value read on the way is what Number says of its text, bit for bit', () => {
  fc.assert(
    fc.property(lines, delimiter, decimal, (rows, mark, point) => {
      const bytes = bytesOf(join(rows, mark, '\n', '\n'));
      const { starts, ends, values, firstCell, records } = scanCells(bytes, mark, point).grid;
      for (let cell = 0; cell < (firstCell[records] ?? 0); cell++) {
        const text = new TextDecoder().decode(bytes.subarray(starts[cell], ends[cell]));
        const value = values[cell];
        if (!Number.isNaN(value)) expect(value).toBe(Number(text.replace(point, '.')));
        else if (point === '.') expect(text).not.toMatch(/^-?\d{1,9}(\.\d{1,6})?$/);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a grid says how wide its records are, and whether one can be blank', () => {
  const shapeOf = (text: string) => {
    const { width, blanks } = scanCells(bytesOf(text), ',', '.').grid;
    return { width, blanks };
  };
  expect(shapeOf('a,b\n1,2\n')).toEqual({ width: 2, blanks: false });
  expect(shapeOf('a,b\n1,2,3\n')).toEqual({ width: null, blanks: false });
  expect(shapeOf('a,b\n,2\n1,\n')).toEqual({ width: 2, blanks: false });
  expect(shapeOf('a,b\n,\n1,2')).toEqual({ width: 2, blanks: true });
  expect(shapeOf('a,b\n , \n1,2')).toEqual({ width: 2, blanks: true });
});

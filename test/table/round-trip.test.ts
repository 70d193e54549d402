import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/table/read-table.ts';
import { cellsOf } from './read.ts';

/** A writer of our own, so that what is read back was not written by the reader's own rules. */
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.constantFrom('', '.', ',', ' ', '\u00a0', '\u202f', '’', "'"),
  quoting: fc.constantFrom('needed', 'all', 'texts'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  lastEnd: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  header: fc.boolean(),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer One> ? One : never;

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }) },
  {
    weight: 3,
    arbitrary: fc.double({ min: -1e7, max: 1e7, noNaN: true }).map((value) => Number(value.toFixed(3))),
  },
  {
    weight: 2,
    arbitrary: fc.double({ min: -1e7, max: 1e7, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'NA', 's/d') },
);
const text = fc.constantFrom(
  'Bogotá',
  'a,b',
  'x;y',
  'dice "hola"',
  'línea\nnueva',
  'p|q',
  'ñ',
  'Total parcial',
);
const rows = fc.array(fc.tuple(cell, cell, text), { minLength: 3, maxLength: 25 });

function numberText(value: number, { decimal, thousands }: Dialect): string {
  const [whole = '', fraction] = (Object.is(value, -0) ? '-0' : String(value)).split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function write(table: readonly (readonly (number | string)[])[], how: Dialect): Uint8Array {
  const { delimiter, quoting, end, lastEnd, encoding, header } = how;
  const lines = (header ? [['valor', 'año', 'ciudad'], ...table] : table).map((cells) =>
    cells
      .map((one, column) => {
        const raw = typeof one === 'number' ? numberText(one, how) : one;
        const must = /["\r\n]/.test(raw) || raw.includes(delimiter);
        const quoted = must || quoting === 'all' || (quoting === 'texts' && column === 2);
        return quoted ? `"${raw.replaceAll('"', '""')}"` : raw;
      })
      .join(delimiter),
  );
  const written = lines.join(end) + (lastEnd ? end : '');
  if (encoding === 'windows-1252')
    return Uint8Array.from(Buffer.from(written.replaceAll('’', '\u0092'), 'latin1'));
  if (encoding === 'utf-8') return new TextEncoder().encode(written);
  const marked = Buffer.from(`\uFEFF${written}`, encoding === 'utf-8 with a mark' ? 'utf-8' : 'utf16le');
  return encoding === 'utf-16be' ? marked.swap16() : marked;
}

test('any table in any dialect reads back with the same values, or with a question or a reason', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(rows, dialect, (table, how) => {
      fc.pre(how.thousands !== how.decimal);
      // A narrow space is not in Windows-1252.
      fc.pre(how.encoding !== 'windows-1252' || how.thousands !== '\u202f');
      const anchored = [[0.5, 1.25, 'x'] as const, ...table];
      const result = readTable(write(anchored, how));
      seen.set(result.kind, (seen.get(result.kind) ?? 0) + 1);
      if (result.kind !== 'table') return;
      const [first, second, third] = result.table.columns;
      const expected = (column: 0 | 1) =>
        anchored.map((row) => (typeof row[column] === 'number' ? row[column] : Number.NaN));
      expect(result.table.decimal).toBe(how.decimal);
      for (const [at, column] of [first, second].entries()) {
        const values = expected(at === 0 ? 0 : 1);
        // A column of mostly missing words and texts is still the same, cell by cell.
        if (column?.kind === 'number') expect(cellsOf(column)).toEqual(values);
        else expect(values.filter(Number.isFinite).length).toBeLessThanOrEqual(1);
      }
      expect(cellsOf(third)).toEqual(anchored.map((row) => row[2]));
      expect(result.table.header).toBe(how.header);
      expect(result.table.dropped).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  // Questions and reasons are the exception.
  expect(seen.get('table')).toBeGreaterThan(1400);
});

test('whatever is done to a file, no number comes out that is not in it', () => {
  const file =
    'fecha;real;predicho;nota\r\n2024-01-05;1,5;"2,5";a\r\n06/01/2024;NA;1.234,5;"b""c"\r\n;$ 12;(3);7%\r\n';
  const valid = Buffer.from(file);
  const edit = fc.record({
    at: fc.nat(valid.length),
    cut: fc.nat(4),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc
        .string({ unit: fc.constantFrom(...'",;|\t\r\n .-%$()0159eE'), maxLength: 4 })
        .map((marks) => Buffer.from(marks)),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const bytes = edits.reduce(
        (now, { at, cut, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + cut)]),
        valid,
      );
      const result = readTable(bytes);
      if (result.kind !== 'table') return;
      // Every number is the digits of one cell with nothing but marks between them.
      const runs = bytes
        .toString('latin1')
        .split(/["\r\n;|\t]/)
        .flatMap((one) => [one, ...one.split(',')]);
      const digits = new Set(
        runs.map((run) =>
          run
            .replace(/[^0-9eE+-]/g, '')
            .toLowerCase()
            .replace(/[^0-9e]/g, ''),
        ),
      );
      for (const column of result.table.columns) {
        if (column.kind !== 'number') continue;
        expect(column.values).toHaveLength(result.table.rows);
        for (const value of column.values) {
          if (!Number.isFinite(value) || value === 0) continue;
          const kept = value
            .toPrecision(15)
            .replace(/e.*$/, '')
            .replace(/[^0-9]/g, '')
            .replace(/^0+|0+$/g, '');
          expect([...digits].some((run) => run.includes(kept))).toBe(true);
        }
      }
    }),
    { numRuns: 2500 },
  );
});

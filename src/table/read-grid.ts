import type { TableAssumption } from './assumptions.ts';
import { buildColumn } from './build-column.ts';
import { commonWidth } from './choose-delimiter.ts';
import { columnIds } from './column-ids.ts';
import { decideDecimal } from './decimal-mark.ts';
import { addDrop, type Drop } from './drops.ts';
import type { TableFailure } from './failures.ts';
import { cellText, type Grid, isBlank, widthOf } from './grid.ts';
import { hasHeader, nameColumns } from './header.ts';
import type { Limits } from './limits.ts';
import { readNumber } from './read-number.ts';
import type { ReadResult } from './read-result.ts';
import type { DecimalMark, Delimiter, Encoding } from './table.ts';

/** Where a grid comes from. `from` is its first record: the one behind a `sep=` line. */
export type Source = {
  from: number;
  delimiter: Delimiter;
  encoding: Encoding;
  marked: boolean;
  limits: Limits;
};

/** Makes typed columns of a text that has been cut into cells, or says why it is no table. */
export function readGrid(grid: Grid, { from, delimiter, encoding, marked, limits }: Source): ReadResult {
  const tooLong = findLongLine(grid, limits);
  if (tooLong) return fail(tooLong);

  const { records, blanks } = withoutBlankLines(grid, from);
  const [first] = records;
  if (first === undefined) return fail({ code: 'empty_file', params: {} });
  const common = commonWidth(grid, records);
  const { decimal, ambiguous } = decideDecimal(cellsOf(grid, records), delimiter);
  const header = hasHeader(grid, records, decimal);
  const width = header ? widthOf(grid, first) : common;
  if (Math.max(width, common) > limits.columns) {
    const columns = Math.max(width, common);
    return fail({ code: 'too_many_columns', params: { columns, limit: limits.columns } });
  }
  if (Math.max(width, common) < 2) return fail({ code: 'one_column', params: {} });

  const data = header ? records.slice(1) : records;
  if (data.length > limits.rows) {
    return fail({ code: 'too_many_rows', params: { rows: data.length, limit: limits.rows } });
  }
  if (data.length === 0) return fail({ code: 'no_rows', params: {} });
  const dropped: Drop[] = [];
  const even = data.filter((record) => {
    if (widthOf(grid, record) === width) return true;
    addDrop(dropped, 'ragged', grid.lines[record] ?? 0);
    return false;
  });
  const [ragged] = dropped;
  if (ragged && ragged.count * 2 > data.length) {
    const { count, lines } = ragged;
    return fail({
      code: 'ragged_majority',
      params: { expected: width, ragged: count, rows: data.length, lines },
    });
  }

  const assumptions: TableAssumption[] = [];
  if (encoding !== 'utf-8' && !marked) assumptions.push({ code: 'encoding_assumed', params: { encoding } });
  const titles = header ? recordTexts(grid, first) : Array.from({ length: width }, (_, at) => String(at + 1));
  if (!header) assumptions.push({ code: 'no_header', params: { columns: width } });
  const naming = nameColumns(titles);
  assumptions.push(...naming.assumptions);
  if (ambiguous !== null) assumptions.push(readBothWays(ambiguous, decimal));
  const [blank] = blanks;
  if (blank !== undefined) {
    assumptions.push({ code: 'blank_lines', params: { count: blanks.length, line: blank } });
  }

  const ids = columnIds(naming.names);
  const built = naming.names.map((name, at) =>
    buildColumn(grid, even, at, { id: ids[at] ?? '', name }, decimal),
  );
  assumptions.push(...built.flatMap(({ assumption }) => assumption ?? []));
  const thousands = built.find((one) => one.thousands)?.thousands ?? null;
  if (thousands && ambiguous === null) {
    const { example, value } = thousands;
    assumptions.push({ code: 'thousands_marks', params: { example, value } });
  }
  return {
    kind: 'table',
    table: {
      columns: built.map(({ column }) => column),
      rows: even.length,
      lines: Uint32Array.from(even, (record) => grid.lines[record] ?? 0),
      header,
      encoding,
      delimiter,
      decimal,
      thousands: thousands?.mark ?? null,
      sheet: null,
      dropped,
      assumptions,
    },
  };
}

function fail(failure: TableFailure): ReadResult {
  return { kind: 'failure', failure };
}

function findLongLine(grid: Grid, limits: Limits): TableFailure | null {
  for (let record = 0; record < grid.records; record++) {
    const start = grid.starts[grid.firstCell[record] ?? 0] ?? 0;
    const length = (grid.ends[(grid.firstCell[record + 1] ?? 0) - 1] ?? 0) - start;
    if (length <= limits.line) continue;
    const line = grid.lines[record] ?? 0;
    return { code: 'line_too_long', params: { line, length, limit: limits.line } };
  }
  return null;
}

/** The records that say something, and the lines of the blank ones between them (those at the end mean nothing). */
function withoutBlankLines(grid: Grid, from: number): { records: number[]; blanks: number[] } {
  const records: number[] = [];
  const blanks: number[] = [];
  let waiting: number[] = [];
  for (let record = from; record < grid.records; record++) {
    if (isBlank(grid, record)) {
      if (records.length > 0) waiting.push(grid.lines[record] ?? 0);
      continue;
    }
    records.push(record);
    blanks.push(...waiting);
    waiting = [];
  }
  return { records, blanks };
}

function* cellsOf(grid: Grid, records: readonly number[]): Generator<string> {
  for (const record of records) {
    for (let column = 0; column < widthOf(grid, record); column++) yield cellText(grid, record, column);
  }
}

function recordTexts(grid: Grid, record: number): string[] {
  return Array.from({ length: widthOf(grid, record) }, (_, column) => cellText(grid, record, column));
}

function readBothWays(example: string, decimal: DecimalMark): TableAssumption {
  const as = (mark: DecimalMark) => Number(readNumber(example, mark)?.normalised ?? Number.NaN);
  return {
    code: 'ambiguous_mark',
    params: { example, value: as(decimal), otherwise: as(decimal === ',' ? '.' : ',') },
  };
}

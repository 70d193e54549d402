import type { TableAssumption } from './assumptions.ts';
import { buildColumns } from './build-columns.ts';
import { commonWidth } from './common-width.ts';
import { type DecimalDecision, decideDecimal } from './decimal-mark.ts';
import { addDrop, type Drop } from './drops.ts';
import type { TableFailure } from './failures.ts';
import { findBody } from './find-body.ts';
import { cellText, type Grid, isBlank, widthOf } from './grid.ts';
import { hasHeader } from './header.ts';
import type { Limits } from './limits.ts';
import { nameColumns } from './name-columns.ts';
import type { Answers } from './questions.ts';
import { readNumber } from './read-number.ts';
import type { ReadResult } from './read-result.ts';
import { unnamedColumn } from './short-header.ts';
import type { Column, DecimalMark, Delimiter, Encoding } from './table.ts';

/** Where a grid comes from, and what its file made us assume. */
export type Source = {
  /** The first record that counts: the one behind a `sep=` line. */
  from: number;
  delimiter: Delimiter | null;
  encoding: Encoding;
  sheet: string | null;
  assumptions: readonly TableAssumption[];
  answers: Answers;
  limits: Limits;
};

/** Makes typed columns of a table that has been cut into cells, or says why it is none. */
export function readGrid(grid: Grid, source: Source): ReadResult {
  const { delimiter, encoding, sheet, answers, limits } = source;
  const { records, blanks } = withoutBlankLines(grid, source.from);
  if (records.length === 0) return fail({ code: 'empty_file', params: {} });
  const common = commonWidth(grid, records);
  if (common > limits.columns) {
    return fail({ code: 'too_many_columns', params: { columns: common, limit: limits.columns } });
  }
  const decision = decideDecimal(grid, records, common, delimiter);
  const decimal = decision.shown ? decision.mark : (answers.decimal ?? decision.mark);

  const body = findBody(grid, records, common, decimal);
  const table = records.subarray(body.from, body.to);
  const first = table[0] ?? 0;
  const header = hasHeader(grid, table, decimal);
  const unnamed = header ? unnamedColumn(grid, first, table.subarray(1), delimiter) : null;
  const width = unnamed ? common : header ? widthOf(grid, first) : common;
  if (width > limits.columns) {
    return fail({ code: 'too_many_columns', params: { columns: width, limit: limits.columns } });
  }

  const data = header ? table.subarray(1) : table;
  if (data.length > limits.rows) {
    return fail({ code: 'too_many_rows', params: { rows: data.length, limit: limits.rows } });
  }
  const alone = Math.max(width, common) < 2;
  if (alone && data.length < 2) return fail({ code: 'one_column', params: {} });
  if (data.length === 0) return fail({ code: 'no_rows', params: {} });
  const dropped: Drop[] = [];
  const leaveOut = (outside: Uint32Array, reason: 'title' | 'total') => {
    for (const record of outside) {
      const line = grid.lines[record] ?? 0;
      if (isBlank(grid, record)) blanks.push(line);
      else addDrop(dropped, reason, line);
    }
  };
  leaveOut(records.subarray(0, body.from), 'title');
  leaveOut(records.subarray(body.to), 'total');
  blanks.sort((a, b) => a - b);
  const even = evenRecords(grid, data, width, dropped);
  const ragged = dropped.find(({ reason }) => reason === 'ragged');
  if (ragged && ragged.count * 2 > data.length) {
    const { count, lines } = ragged;
    return fail({
      code: 'ragged_majority',
      params: { expected: width, ragged: count, rows: data.length, lines },
    });
  }

  const titles = Array.from({ length: header ? widthOf(grid, first) : width }, (_, at) =>
    header ? cellText(grid, first, at) : String(at + 1),
  );
  if (unnamed === 'first') titles.unshift('');
  if (unnamed === 'last') titles.push('');
  const { names, assumptions: naming } = nameColumns(titles);
  const built = buildColumns({ grid, records: even, decimal }, names, answers.dates ?? null);
  if (alone && !built.columns.every((column) => holdsValues(column, even.length))) {
    return fail({ code: 'one_column', params: {} });
  }
  const question = askDecimal(grid, decision, names, source);
  if (question) return question;

  const assumptions: TableAssumption[] = [...source.assumptions];
  if (!header) assumptions.push({ code: 'no_header', params: { columns: width } });
  assumptions.push(...naming);
  if (decision.eitherWay) assumptions.push(readBothWays(decision.eitherWay.text, decimal));
  const [blank] = blanks;
  if (blank !== undefined) {
    assumptions.push({ code: 'blank_lines', params: { count: blanks.length, line: blank } });
  }
  assumptions.push(
    // Said already, with both readings.
    ...built.assumptions.filter(({ code }) => code !== 'thousands_marks' || decision.eitherWay === null),
  );
  const needless = sheet !== null && !decision.shown && decision.eitherWay === null;
  return {
    kind: 'table',
    table: {
      columns: built.columns,
      rows: even.length,
      lines: linesOf(grid, even),
      header,
      encoding,
      delimiter,
      decimal: needless ? null : decimal,
      thousands: built.thousands,
      sheet,
      dropped,
      assumptions,
    },
  };
}

function fail(failure: TableFailure): ReadResult {
  return { kind: 'failure', failure };
}

/**
 * The records that say something, and the lines of the blank ones between them (those at the end mean nothing). A line
 * of delimiters alone is a row where it stands among rows: all its values are missing.
 */
function withoutBlankLines(grid: Grid, from: number): { records: Uint32Array; blanks: number[] } {
  const records = new Uint32Array(grid.records);
  let count = 0;
  const blanks: number[] = [];
  if (!grid.blanks) {
    for (let record = from; record < grid.records; record++) records[count++] = record;
    return { records: records.subarray(0, count), blanks };
  }
  let waiting: { record: number; empty: boolean }[] = [];
  for (let record = from; record < grid.records; record++) {
    if (isBlank(grid, record)) {
      if (count > 0) waiting.push({ record, empty: widthOf(grid, record) > 1 });
      continue;
    }
    for (const one of waiting) {
      if (one.empty) records[count++] = one.record;
      else blanks.push(grid.lines[one.record] ?? 0);
    }
    if (waiting.length > 0) waiting = [];
    records[count++] = record;
  }
  return { records: records.subarray(0, count), blanks };
}

/** The records as wide as the table; the others are dropped. */
function evenRecords(grid: Grid, data: Uint32Array, width: number, dropped: Drop[]): Uint32Array {
  if (grid.width === width || data.every((record) => widthOf(grid, record) === width)) return data;
  return data.filter((record) => {
    if (widthOf(grid, record) === width) return true;
    addDrop(dropped, 'ragged', grid.lines[record] ?? 0);
    return false;
  });
}

function linesOf(grid: Grid, records: Uint32Array): Uint32Array {
  const first = records[0] ?? 0;
  // Nearly every file is one run of records, which is copied at once.
  if (records.at(-1) === first + records.length - 1) return grid.lines.slice(first, first + records.length);
  return records.map((record) => grid.lines[record] ?? 0);
}

/** Where neither the file nor the learner says which mark is the decimal one. */
function askDecimal(
  grid: Grid,
  { shown, eitherWay }: DecimalDecision,
  names: readonly string[],
  { delimiter, answers }: Source,
): ReadResult | null {
  if (shown || !eitherWay || answers.decimal !== undefined || delimiter === ',') return null;
  const { text, column, record } = eitherWay;
  const params = {
    column: names[column] ?? '',
    example: text,
    line: grid.lines[record] ?? 0,
    point: valueIn(text, '.'),
    comma: valueIn(text, ','),
  };
  return { kind: 'question', question: { code: 'decimal', params } };
}

/** Two numbers or dates are a series; a column of anything else alone is a list or a text. */
function holdsValues(column: Column, rows: number): boolean {
  return (
    (column.kind === 'number' || column.kind === 'date') && rows - column.missing - column.unread.size >= 2
  );
}

function readBothWays(example: string, decimal: DecimalMark): TableAssumption {
  const otherwise = valueIn(example, decimal === ',' ? '.' : ',');
  return { code: 'ambiguous_mark', params: { example, value: valueIn(example, decimal), otherwise } };
}

function valueIn(text: string, decimal: DecimalMark): number {
  return Number(readNumber(text, decimal)?.normalised ?? Number.NaN);
}

import type { TableAssumption } from './assumptions.ts';
import { type CellsOfColumn, cellOfRow, lineOfRow } from './cells-of-column.ts';
import { columnIds } from './column-ids.ts';
import { type DateCells, readDateCells } from './date-cells.ts';
import { makeDateColumn } from './date-column.ts';
import { type Grid, textOfCell } from './grid.ts';
import { type NumberCells, readNumberCells } from './number-cells.ts';
import { readTexts, type TextCells } from './read-texts.ts';
import { settleUnits } from './settle-units.ts';
import type { Column, DateOrder, DecimalMark } from './table.ts';

type Read =
  | { kind: 'number'; cells: NumberCells }
  | { kind: 'date'; cells: DateCells }
  | { kind: 'text'; cells: TextCells; long: string | null };

type Built = { columns: Column[]; thousands: string | null; assumptions: TableAssumption[] };

/**
 * Types every column by its cells: numbers or dates where most of the filled cells are, else texts. A column of whole
 * numbers too long for a double stays text: as numbers, two different ones could become equal.
 */
export function buildColumns(
  { grid, records, decimal }: { grid: Grid; records: Uint32Array; decimal: DecimalMark },
  names: readonly string[],
  answered: DateOrder | null,
): Built {
  const ids = columnIds(names);
  const all = names.map((name, at): { column: CellsOfColumn; read: Read } => {
    const column = { grid, records, at, name, decimal };
    return { column, read: readColumn(column) };
  });
  const orders = new Set(all.flatMap(({ read }) => (read.kind === 'date' ? (read.cells.shown ?? []) : [])));
  const [elsewhere = null] = orders.size === 1 ? orders : [];

  const built: Built = { columns: [], thousands: null, assumptions: [] };
  for (const [at, { column, read }] of all.entries()) {
    const made = makeColumn(column, read, ids[at] ?? '', { answered, elsewhere });
    built.columns.push(made.column);
    built.assumptions.push(...made.assumptions);
  }
  const numbers = all.flatMap(({ read }) => (read.kind === 'number' ? read.cells : []));
  const thousands = numbers.find((cells) => cells.thousands)?.thousands;
  const parentheses = numbers.find((cells) => cells.parentheses)?.parentheses;
  built.thousands = thousands?.mark ?? null;
  if (thousands) {
    const params = { example: thousands.text, value: thousands.value };
    built.assumptions.push({ code: 'thousands_marks', params });
  }
  if (parentheses) {
    const params = { example: parentheses.text, value: parentheses.value };
    built.assumptions.push({ code: 'accounting_parentheses', params });
  }
  const errors = errorCells(all);
  if (errors) built.assumptions.push(errors);
  return built;
}

function readColumn(column: CellsOfColumn): Read {
  const numbers = readNumberCells(column);
  if (numbers && numbers.long === null) return { kind: 'number', cells: numbers };
  const dates = numbers ? null : readDateCells(column);
  if (dates) return { kind: 'date', cells: dates };
  return { kind: 'text', cells: readTexts(column), long: numbers?.long ?? null };
}

function makeColumn(
  column: CellsOfColumn,
  read: Read,
  id: string,
  orders: { answered: DateOrder | null; elsewhere: DateOrder | null },
): { column: Column; assumptions: TableAssumption[] } {
  const { name } = column;
  switch (read.kind) {
    case 'number': {
      const { unit, assumptions } = settleUnits(column, read.cells);
      const { values, missing, infinite, unread: rows } = read.cells;
      const unread = new Map(rows.map((row) => [row, textOfCell(column.grid, cellOfRow(column, row))]));
      return { column: { id, name, kind: 'number', missing, values, infinite, unit, unread }, assumptions };
    }
    case 'date':
      return makeDateColumn(column, read.cells, id, orders);
    case 'text': {
      const { texts, missing } = read.cells;
      if (missing === texts.length) return { column: { id, name, kind: 'empty', missing }, assumptions: [] };
      const assumptions: TableAssumption[] =
        read.long === null ? [] : [{ code: 'long_integers', params: { column: name, example: read.long } }];
      return { column: { id, name, kind: 'text', missing, texts }, assumptions };
    }
    default:
      return read satisfies never;
  }
}

/** A spreadsheet's errors in all columns, by the first in the file. */
function errorCells(all: readonly { column: CellsOfColumn; read: Read }[]): TableAssumption | null {
  let count = 0;
  let first: { column: CellsOfColumn; row: number } | null = null;
  for (const { column, read } of all) {
    const [row] = read.cells.errors;
    count += read.cells.errors.length;
    if (row !== undefined && (first === null || row < first.row)) first = { column, row };
  }
  if (!first) return null;
  const example = textOfCell(first.column.grid, cellOfRow(first.column, first.row));
  return { code: 'error_cells', params: { count, example, line: lineOfRow(first.column, first.row) } };
}

import type { CellsOfColumn } from './cells-of-column.ts';
import { cellOfRow } from './cells-of-column.ts';
import { type Grid, textOfCell } from './grid.ts';
import { isErrorWord, isMissing } from './missing-words.ts';
import { parseNumber } from './parse-number.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './table.ts';

/** A number that was rewritten to be read: how it stood in the file, and its value. */
type Example = { text: string; value: number };

/** What reading a column as numbers found; `values` are NaN where it found none. */
export type NumberCells = {
  values: Float64Array;
  missing: number;
  infinite: number;
  /** Rows with something that is no number. */
  unread: number[];
  /** Rows with a spreadsheet's error; they count as missing. */
  errors: number[];
  /** For each unit the rows that are written in it. */
  units: Map<string, number[]>;
  thousands: (Example & { mark: string }) | null;
  parentheses: Example | null;
  /** A whole number with more digits than its double gives back, if every number of the column is whole. */
  long: string | null;
};

/**
 * Reads a column's cells as numbers. Most were read while the file was cut; the rest by the grammar.
 *
 * @returns null as soon as half of the cells or more are no numbers.
 */
export function readNumberCells(column: CellsOfColumn): NumberCells | null {
  const { grid, records, decimal } = column;
  const { length } = records;
  const known = grid.valuesMark === null || grid.valuesMark === decimal;
  const values = new Float64Array(length);
  const found: NumberCells = {
    ...{ values, missing: 0, infinite: 0, unread: [], errors: [], units: new Map() },
    ...{ thousands: null, parentheses: null, long: null },
  };
  let long: string | null = null;

  for (let row = 0; row < length; row++) {
    const cell = cellOfRow(column, row);
    let value = known ? (grid.values[cell] ?? Number.NaN) : parseCell(grid, cell, decimal);
    values[row] = value;
    if (!Number.isNaN(value)) continue;
    if (grid.starts[cell] === grid.ends[cell]) {
      found.missing++;
      continue;
    }
    const text = textOfCell(grid, cell);
    if (isMissing(text)) {
      found.missing++;
      if (isErrorWord(text)) found.errors.push(row);
      continue;
    }
    const number = readNumber(text, decimal);
    if (!number) {
      found.unread.push(row);
      if (found.unread.length * 2 > length) return null;
      continue;
    }
    value = Number(number.normalised);
    values[row] = value;
    if (!Number.isFinite(value)) found.infinite++;
    if (number.thousands) found.thousands ??= { mark: number.thousands, text, value };
    if (number.parentheses) found.parentheses ??= { text, value };
    if (number.unit) addTo(found.units, number.unit, row);
    if (long === null && losesDigits(number.normalised, value)) long = text;
  }
  if (found.unread.length * 2 >= length - found.missing) return null;
  const whole = long !== null && values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return { ...found, long: whole ? long : null };
}

function parseCell({ bytes, starts, ends }: Grid, cell: number, decimal: DecimalMark): number {
  return parseNumber(bytes, starts[cell] ?? 0, ends[cell] ?? 0, decimal.charCodeAt(0));
}

function addTo(units: Map<string, number[]>, unit: string, row: number): void {
  const rows = units.get(unit);
  if (rows) rows.push(row);
  else units.set(unit, [row]);
}

/** Whether a whole number has more digits than its double gives back. */
function losesDigits(digits: string, value: number): boolean {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER || !/^-?\d+$/.test(digits)) return false;
  const kept = value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '');
  return kept !== digits.replace(/^-?0*/, '').replace(/0+$/, '');
}

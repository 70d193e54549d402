import { CELL } from '../grid.ts';
import type { Limits } from '../limits.ts';
import type { NumberShape } from './date-styles.ts';
import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';
import { dateOfSerial } from './serial-date.ts';
import { unescapeText } from './shared-strings.ts';
import { damaged, WorkbookFault } from './workbook-fault.ts';

/** The filled cells of a sheet, row by row and from the left. Rows and columns count from 1. */
export type SheetCells = {
  rows: number[];
  columns: number[];
  texts: string[];
  /** One of `CELL` each. */
  kinds: number[];
  hiddenRows: number[];
  /** Rows of formulas without a computed value. */
  uncomputed: number[];
};

/** What the cells of a sheet refer to. */
export type SheetContext = { strings: readonly string[]; shapes: readonly NumberShape[]; from1904: boolean };

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * Reads a sheet's cells as they are stored: numbers exactly, dates by their style, results of formulas as last
 * computed, errors as their words.
 *
 * @param enough Asked now and then with what was read so far; true ends the reading.
 */
export function readCells(
  pack: Package,
  path: string,
  { strings, shapes, from1904 }: SheetContext,
  limits: Limits,
  enough: (cells: SheetCells) => boolean = () => false,
): SheetCells {
  const cells: SheetCells = { rows: [], columns: [], texts: [], kinds: [], hiddenRows: [], uncomputed: [] };
  let row = 0;
  let column = 0;
  let hidden = false;
  let cell: { type: string; style: number; value: string; formula: boolean } | null = null;
  let inValue = false;

  const there = readXml(pack, path, {
    open(name, attributes) {
      if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        const place = r === undefined ? { row, column: column + 1 } : placeOf(r);
        if (place.row !== row || place.column <= column) throw damaged();
        column = place.column;
        cell = { type: t, style: Number(s), value: '', formula: false };
      } else if (name === 'v' || name === 't') inValue = cell !== null;
      else if (name === 'rPh') inValue = false;
      else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'row') {
        const { r, hidden: hides } = attributes();
        const next = r === undefined ? row + 1 : Number(r);
        if (!(Number.isInteger(next) && next > row)) throw damaged();
        row = next;
        column = 0;
        hidden = hides === '1' || hides === 'true';
      }
    },
    text(text) {
      if (inValue && cell) cell.value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'row' && hidden && cells.rows.at(-1) === row) cells.hiddenRows.push(row);
      if (name !== 'c' || !cell) return;
      const { type, style, value, formula } = cell;
      cell = null;
      if (value.trim() === '') {
        if (formula && type !== 'str') cells.uncomputed.push(row);
        return;
      }
      if (cells.rows.length >= limits.cells) {
        const params = { cells: cells.rows.length + 1, limit: limits.cells };
        throw new WorkbookFault({ code: 'too_many_cells', params });
      }
      const [kind, text] = stored(type, value, shapes[style] ?? 'number');
      cells.rows.push(row);
      cells.columns.push(column);
      cells.kinds.push(kind);
      cells.texts.push(text);
    },
    enough: () => enough(cells),
  });
  if (!there) throw damaged();
  return cells;

  function stored(type: string, value: string, shape: NumberShape): [kind: number, text: string] {
    switch (type) {
      case 's': {
        const text = strings[Number(value)];
        if (text === undefined) throw damaged();
        return [CELL.plain, text];
      }
      case 'b':
        return [CELL.plain, value === '1' || value === 'true' ? 'TRUE' : 'FALSE'];
      case 'd':
        return [CELL.date, value.trim()];
      case 'n': {
        const text = value.trim();
        if (!NUMBER.test(text) || !Number.isFinite(Number(text))) throw damaged();
        const date = shape === 'number' ? null : dateOfSerial(Number(text), shape, from1904);
        return date === null ? [CELL.number, text] : [CELL.date, date];
      }
      default:
        return [CELL.plain, unescapeText(value)];
    }
  }
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  if (letters === '') throw damaged();
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(digits), column };
}

import type { TableAssumption } from '../assumptions.ts';
import { CELL, type Grid } from '../grid.ts';
import type { Limits } from '../limits.ts';
import type { SheetCells } from './read-cells.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** Lays the filled cells of a sheet out as a grid: from its first filled column to its last, without empty rows. */
export function sheetGrid(cells: SheetCells, limits: Limits): { grid: Grid; assumptions: TableAssumption[] } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  let records = 0;
  let gaps = 0;
  let firstGap = 0;
  cells.rows.forEach((row, at) => {
    const before = cells.rows[at - 1] ?? row - 1;
    const column = cells.columns[at] ?? 0;
    if (column < left) left = column;
    if (column > right) right = column;
    if (at === 0 || row !== before) records++;
    if (at > 0 && row > before + 1) {
      if (gaps === 0) firstGap = before + 1;
      gaps += row - before - 1;
    }
  });
  const width = records === 0 ? 0 : right - left + 1;
  if (width > limits.columns) {
    throw new WorkbookFault({ code: 'too_many_columns', params: { columns: width, limit: limits.columns } });
  }
  const count = records * width;
  if (count > limits.cells) {
    throw new WorkbookFault({ code: 'too_many_cells', params: { cells: count, limit: limits.cells } });
  }

  const text = new TextBytes(limits.unpacked);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count).fill(Number.NaN);
  const lines = new Uint32Array(records);
  let record = -1;
  cells.rows.forEach((row, at) => {
    if (record < 0 || lines[record] !== row) lines[++record] = row;
    const cell = record * width + (cells.columns[at] ?? 0) - left;
    const written = cells.texts[at] ?? '';
    starts[cell] = text.length;
    text.write(written);
    ends[cell] = text.length;
    const kind = cells.kinds[at] ?? CELL.plain;
    kinds[cell] = kind;
    if (kind === CELL.number) values[cell] = Number(written);
  });
  const firstCell = Uint32Array.from({ length: records + 1 }, (_, at) => at * width);
  const bytes = text.bytes.subarray(0, text.length);
  const grid: Grid = {
    bytes,
    records,
    firstCell,
    lines,
    starts,
    ends,
    kinds,
    values,
    valuesMark: null,
    width,
    blanks: true,
  };

  const assumptions: TableAssumption[] = [];
  const say = (code: 'uncomputed_formulas' | 'hidden_rows', rows: readonly number[]) => {
    const [line] = rows;
    if (line !== undefined) assumptions.push({ code, params: { count: rows.length, line } });
  };
  if (gaps > 0) assumptions.push({ code: 'blank_lines', params: { count: gaps, line: firstGap } });
  say('hidden_rows', cells.hiddenRows);
  say('uncomputed_formulas', cells.uncomputed);
  return { grid, assumptions };
}

/** Texts written one behind the other as UTF-8. One long text that many cells share is written for each of them. */
class TextBytes {
  bytes = new Uint8Array(64 * 1024);
  length = 0;
  readonly #limit: number;
  readonly #encoder = new TextEncoder();

  constructor(limit: number) {
    this.#limit = limit;
  }

  write(text: string): void {
    const most = this.length + text.length * 3;
    if (most > this.#limit) {
      throw new WorkbookFault({ code: 'unpacks_too_large', params: { bytes: most, limit: this.#limit } });
    }
    if (most > this.bytes.length) {
      const wider = new Uint8Array(Math.max(most, this.bytes.length * 2));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.length += this.#encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }
}

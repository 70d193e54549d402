import { type CellsOfColumn, cellOfRow } from './cells-of-column.ts';
import { type Grid, textOfCell } from './grid.ts';
import { isErrorWord, isMissing } from './missing-words.ts';

export type TextCells = { texts: (string | null)[]; missing: number; errors: number[] };

/** Reads a column's cells as texts, null where missing. Equal cells near each other share one string. */
export function readTexts(column: CellsOfColumn): TextCells {
  const { grid, records } = column;
  const textOf = rememberTexts(grid);
  const found: TextCells = { texts: [], missing: 0, errors: [] };
  for (let row = 0; row < records.length; row++) {
    const text = textOf(cellOfRow(column, row));
    const missing = isMissing(text);
    found.texts.push(missing ? null : text);
    if (!missing) continue;
    found.missing++;
    if (isErrorWord(text)) found.errors.push(row);
  }
  return found;
}

const SLOTS = 4096;

/** `textOfCell` with a memory: categories repeat, and decoding a text costs more than comparing its bytes. */
function rememberTexts(grid: Grid): (cell: number) => string {
  const { bytes, starts, ends, kinds } = grid;
  const known = new Int32Array(SLOTS).fill(-1);
  const texts: string[] = [];
  return (cell) => {
    const start = starts[cell] ?? 0;
    const length = (ends[cell] ?? 0) - start;
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[start + at] ?? 0), 0x01000193);
    const slot = (hash >>> 0) % SLOTS;
    const other = known[slot] ?? -1;
    if (other >= 0 && kinds[other] === kinds[cell] && sameBytes(starts[other] ?? 0, ends[other] ?? 0)) {
      return texts[slot] ?? '';
    }
    const text = textOfCell(grid, cell);
    known[slot] = cell;
    texts[slot] = text;
    return text;

    function sameBytes(otherStart: number, otherEnd: number): boolean {
      if (otherEnd - otherStart !== length) return false;
      for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[otherStart + at]) return false;
      return true;
    }
  };
}

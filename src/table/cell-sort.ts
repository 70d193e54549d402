import { CELL, cellAt, type Grid, textOfCell } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './table.ts';

export type CellSort = 'value' | 'text' | 'missing';

/** Whether a cell holds a value (a number, a date), a text, or nothing. */
export function sortOfCell(grid: Grid, record: number, column: number, decimal: DecimalMark): CellSort {
  const cell = cellAt(grid, record, column);
  const kind = grid.kinds[cell];
  if (kind === CELL.number || kind === CELL.date) return 'value';
  const text = textOfCell(grid, cell);
  if (isMissing(text)) return 'missing';
  return readNumber(text, decimal) || readDate(text) ? 'value' : 'text';
}

import { CELL, cellAt, cellText, type Grid, isBlankCell, widthOf } from './grid.ts';
import { readNumber } from './read-number.ts';
import type { Delimiter } from './table.ts';

/**
 * Which column has no name, where the header is one name shorter than every row: the last one where its cells are all
 * blank, as behind a delimiter at the end of each line; the first one where it holds row names, which R's `write.table`
 * writes without a name (texts or whole numbers, all different). Null for any other header.
 *
 * Row names are never seen in a file of commas: there one cell too many may be a number cut at its decimal comma.
 */
export function unnamedColumn(
  grid: Grid,
  header: number,
  data: Uint32Array,
  delimiter: Delimiter | null,
): 'first' | 'last' | null {
  const width = widthOf(grid, header) + 1;
  if (data.length === 0 || data.some((record) => widthOf(grid, record) !== width)) return null;
  if (data.every((record) => isBlankCell(grid, cellAt(grid, record, width - 1)))) return 'last';
  if (delimiter === null || delimiter === ',') return null;
  return haveRowNames(grid, data) ? 'first' : null;
}

function haveRowNames(grid: Grid, data: Uint32Array): boolean {
  const names = new Set<string>();
  let quoted = 0;
  let whole = 0;
  let numbers = 0;
  for (const record of data) {
    const name = cellText(grid, record, 0);
    if (name === '') return false;
    names.add(name);
    if (grid.kinds[cellAt(grid, record, 0)] === CELL.quoted) quoted++;
    if (/^\d+$/.test(name)) whole++;
    if (readNumber(name, '.') ?? readNumber(name, ',')) numbers++;
  }
  return names.size === data.length && (quoted === data.length || whole === data.length || numbers === 0);
}

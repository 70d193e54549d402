import type { TableAssumption } from './assumptions.ts';
import { cellText, type Grid, widthOf } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './table.ts';

const ROWS_LOOKED_AT = 200;

/**
 * Whether the first record names the columns: it holds no number at all, or it holds a text above a column of numbers.
 * (`2019,2020` above numbers is taken for data: the learner is told so and can see it in the names 1, 2.)
 */
export function hasHeader(grid: Grid, records: readonly number[], decimal: DecimalMark): boolean {
  const [first = 0, ...rows] = records.slice(0, ROWS_LOOKED_AT);
  const kinds = Array.from({ length: widthOf(grid, first) }, (_, column) =>
    kindOf(grid, first, column, decimal),
  );
  if (!kinds.includes('number')) return true;
  return kinds.some((kind, column) => {
    if (kind !== 'text') return false;
    const below = rows
      .filter((row) => column < widthOf(grid, row))
      .map((row) => kindOf(grid, row, column, decimal));
    const filled = below.filter((one) => one !== 'missing').length;
    return below.filter((one) => one === 'number').length * 2 > filled;
  });
}

function kindOf(
  grid: Grid,
  record: number,
  column: number,
  decimal: DecimalMark,
): 'number' | 'text' | 'missing' {
  const text = cellText(grid, record, column);
  if (isMissing(text)) return 'missing';
  return readNumber(text, decimal) ? 'number' : 'text';
}

/**
 * The columns' names as the header says, made unique: an empty name becomes the column's number, a repeated one gets
 * its place behind it (`real (2)`). Every change is an assumption.
 */
export function nameColumns(raw: readonly string[]): { names: string[]; assumptions: TableAssumption[] } {
  const assumptions: TableAssumption[] = [];
  const taken = new Set(raw.map(tidy));
  const used = new Set<string>();
  const names = raw.map((cell, at) => {
    const wanted = tidy(cell);
    const column = at + 1;
    if (wanted !== '' && !used.has(wanted)) {
      used.add(wanted);
      return wanted;
    }
    const named = firstFree(wanted, column, (name) => taken.has(name) || used.has(name));
    used.add(named);
    if (wanted === '') assumptions.push({ code: 'empty_header', params: { column, named } });
    else assumptions.push({ code: 'duplicate_header', params: { name: wanted, column, named } });
    return named;
  });
  return { names, assumptions };
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function firstFree(wanted: string, column: number, isTaken: (name: string) => boolean): string {
  const plain = String(column);
  if (wanted === '' && !isTaken(plain)) return plain;
  for (let copy = 2; ; copy++) {
    const name = `${wanted === '' ? plain : wanted} (${copy})`;
    if (!isTaken(name)) return name;
  }
}

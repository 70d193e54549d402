import { takeApart } from './amount.ts';
import { sortOfCell } from './cell-sort.ts';
import { decideDecimal } from './decimal-mark.ts';
import { CELL, cellText, type Grid, isBlank } from './grid.ts';
import { scanCells } from './scan-cells.ts';
import type { DecimalMark } from './table.ts';

/** A number with one comma and nothing else: a decimal one, or two whole numbers. */
const PAIR = /^(\d+),(\d+)$/;

/**
 * Whether the lines of a text are one column: a header perhaps, and below it at least two numbers or dates, which are
 * most of what is there. Prose and lists of words are none.
 *
 * @param commas Whether its commas would cut it into a table. `1,5` a line below a header without a comma is a decimal
 *   comma; without a header it is one too, except where the numbers can hardly be decimals.
 * @returns the decimal mark, or null where it is no such column.
 */
export function findOneColumn(
  sample: Uint8Array,
  commas: boolean,
): { delimiter: null; decimal: DecimalMark } | null {
  const { grid, badQuote } = scanCells(sample, null, '.');
  if (badQuote !== null) return null;
  const records = Array.from({ length: grid.records }, (_, record) => record).filter(
    (record) => !isBlank(grid, record),
  );
  const { mark: decimal } = decideDecimal(grid, records, 1, null);
  const sorts = records.map((record) => sortOfCell(grid, record, 0, decimal));
  const above = Math.max(
    0,
    sorts.findIndex((sort) => sort !== 'text'),
  );
  const values = sorts.filter((sort) => sort === 'value').length;
  const filled = sorts.slice(Math.min(1, above)).filter((sort) => sort !== 'missing').length;
  if (values < 2 || values * 2 <= filled) return null;

  if (commas && above > 0 && records.slice(0, above).some((record) => isCut(grid, record))) return null;
  if (commas && above === 0) {
    const cut = records.filter((record, at) => sorts[at] === 'value' && isCut(grid, record));
    if (arePairs(cut.map((record) => cellText(grid, record, 0)))) return null;
  }
  return { delimiter: null, decimal };
}

/** Whether a line of one cell would be two at its commas. */
function isCut(grid: Grid, record: number): boolean {
  return grid.kinds[grid.firstCell[record] ?? 0] === CELL.plain && cellText(grid, record, 0).includes(',');
}

/**
 * Whether lines without a header are rather two numbers each. Decimals are written in one format: as many of them in
 * every line, or no needless zero at the end (`2,10` beside `2,5`). And where everything behind the commas stands also
 * before one, they are pairs of labels or ratings (`0,1`, `1,1`).
 */
function arePairs(texts: readonly string[]): boolean {
  const wholes = new Set<string>();
  const fractions: string[] = [];
  for (const text of texts) {
    const [, whole, fraction] = PAIR.exec(takeApart(text)?.core ?? '') ?? [];
    if (whole === undefined || fraction === undefined) return true;
    wholes.add(whole);
    fractions.push(fraction);
  }
  const oneLength = fractions.every((fraction) => fraction.length === fractions[0]?.length);
  if (!oneLength && fractions.some((fraction) => /\d0$/.test(fraction))) return true;
  return fractions.every((fraction) => wholes.has(fraction));
}

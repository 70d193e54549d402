import { type CellsOfColumn, cellOfRow } from './cells-of-column.ts';
import { textOfCell } from './grid.ts';
import { isErrorWord, isMissing } from './missing-words.ts';
import { type DateText, readDate, timeOf } from './read-date.ts';
import type { DateOrder } from './table.ts';

/** A date as it stands in the file and as it was read. */
type Example = { text: string; date: DateText };

export type DateCells = {
  dates: (DateText | null)[];
  missing: number;
  unread: number[];
  errors: number[];
  /** The order that some date of the column can only have, or null where every date could have either. */
  shown: DateOrder | null;
  /** A date that says another day in the other order. */
  eitherWay: Example | null;
  shortYear: Example | null;
  monthFirst: Example | null;
};

/**
 * Reads a column's cells as dates.
 *
 * @returns null as soon as half of the cells or more are no dates.
 */
export function readDateCells(column: CellsOfColumn): DateCells | null {
  const { grid, records } = column;
  const { length } = records;
  const found: DateCells = {
    ...{ dates: new Array<DateText | null>(length).fill(null), missing: 0, unread: [], errors: [] },
    ...{ shown: null, eitherWay: null, shortYear: null, monthFirst: null },
  };
  let dayFirst = 0;
  let monthFirst = 0;
  for (let row = 0; row < length; row++) {
    const text = textOfCell(grid, cellOfRow(column, row));
    if (isMissing(text)) {
      found.missing++;
      if (isErrorWord(text)) found.errors.push(row);
      continue;
    }
    const date = readDate(text);
    const asDay = date ? timeOf(date, 'day-first') : Number.NaN;
    const asMonth = date ? timeOf(date, 'month-first') : Number.NaN;
    if (!date || (Number.isNaN(asDay) && Number.isNaN(asMonth))) {
      found.unread.push(row);
      if (found.unread.length * 2 > length) return null;
      continue;
    }
    found.dates[row] = date;
    if (date.shortYear) found.shortYear ??= { text, date };
    if (Number.isNaN(asMonth)) dayFirst++;
    else if (Number.isNaN(asDay)) {
      monthFirst++;
      found.monthFirst ??= { text, date };
    } else if (asDay !== asMonth) found.eitherWay ??= { text, date };
  }
  if (found.unread.length * 2 >= length - found.missing) return null;
  if (dayFirst + monthFirst > 0) found.shown = dayFirst >= monthFirst ? 'day-first' : 'month-first';
  return found;
}

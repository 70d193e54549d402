import type { TableAssumption } from './assumptions.ts';
import { type CellsOfColumn, cellOfRow } from './cells-of-column.ts';
import type { DateCells } from './date-cells.ts';
import { textOfCell } from './grid.ts';
import { timeOf } from './read-date.ts';
import type { DateColumn, DateOrder } from './table.ts';

/**
 * Turns dates into times. Their order is the one that the column shows, else the `answered` one, else the one that
 * another column of the file shows, else day-first as in Latin America.
 */
export function makeDateColumn(
  column: CellsOfColumn,
  cells: DateCells,
  id: string,
  { answered, elsewhere }: { answered: DateOrder | null; elsewhere: DateOrder | null },
): { column: DateColumn; assumptions: TableAssumption[] } {
  const { name } = column;
  const { shown, eitherWay, shortYear, monthFirst, missing } = cells;
  const order = shown ?? answered ?? elsewhere ?? 'day-first';
  const times = Float64Array.from(cells.dates, (date) => (date ? timeOf(date, order) : Number.NaN));
  const rows = [...cells.unread];
  cells.dates.forEach((date, row) => {
    if (date && Number.isNaN(times[row])) rows.push(row);
  });
  rows.sort((a, b) => a - b);
  const unread = new Map(rows.map((row) => [row, textOfCell(column.grid, cellOfRow(column, row))]));

  const assumptions: TableAssumption[] = [];
  const open = shown === null && eitherWay !== null;
  if (open) {
    assumptions.push({ code: 'ambiguous_dates', params: { column: name, example: eitherWay.text, order } });
  }
  if (shown === 'month-first' && monthFirst) {
    assumptions.push({ code: 'month_first_dates', params: { column: name, example: monthFirst.text } });
  }
  if (shortYear) {
    const params = { column: name, example: shortYear.text, year: shortYear.date.year };
    assumptions.push({ code: 'two_digit_years', params });
  }
  const ambiguousOrder = open && answered === null && elsewhere === null;
  return { column: { id, name, kind: 'date', missing, times, ambiguousOrder, unread }, assumptions };
}

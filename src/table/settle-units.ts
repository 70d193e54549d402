import type { TableAssumption } from './assumptions.ts';
import { type CellsOfColumn, cellOfRow, lineOfRow } from './cells-of-column.ts';
import { textOfCell } from './grid.ts';
import type { NumberCells } from './number-cells.ts';

/**
 * Chooses the one unit of a column and takes the values in other units out of it (into `unread`): 12 % and 0.12 must
 * not meet in one column. Numbers without a sign of money beside amounts with one are taken for the same money.
 */
export function settleUnits(
  column: CellsOfColumn,
  cells: NumberCells,
): { unit: string | null; assumptions: TableAssumption[] } {
  const { values, units } = cells;
  if (units.size === 0) return { unit: null, assumptions: [] };
  const withUnit = new Set([...units.values()].flat());
  const plain: number[] = [];
  values.forEach((value, row) => {
    if (!Number.isNaN(value) && !withUnit.has(row)) plain.push(row);
  });

  const money = [...units.keys()].filter((unit) => unit !== '%');
  const [only] = money;
  const groups = new Map<string | null, number[]>(units);
  if (plain.length > 0) groups.set(null, plain);
  let unit: string | null = null;
  for (const [one, rows] of groups) if (rows.length > (groups.get(unit)?.length ?? 0)) unit = one;
  // Plain numbers are the most: of the only money in the column, if there is one.
  if (unit === null && only !== undefined && money.length === 1) unit = only;

  const assumptions: TableAssumption[] = [];
  const strangers: number[] = [];
  for (const [one, rows] of groups) {
    if (one === unit) continue;
    if (one !== null || unit === '%') for (const row of rows) strangers.push(row);
    else if (unit !== null) {
      const line = lineOfRow(column, rows[0] ?? 0);
      const params = { column: column.name, unit, count: rows.length, line };
      assumptions.push({ code: 'currency_implied', params });
    }
  }
  if (strangers.length > 0) {
    strangers.sort((a, b) => a - b);
    for (const row of strangers) {
      if (!Number.isFinite(values[row])) cells.infinite--;
      values[row] = Number.NaN;
    }
    cells.unread = [...cells.unread, ...strangers].sort((a, b) => a - b);
    const first = strangers[0] ?? 0;
    const example = textOfCell(column.grid, cellOfRow(column, first));
    const line = lineOfRow(column, first);
    assumptions.push({
      code: 'mixed_units',
      params: { column: column.name, unit, count: strangers.length, example, line },
    });
  }
  return { unit, assumptions };
}

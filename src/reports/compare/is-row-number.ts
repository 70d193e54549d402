import type { NumberColumn } from '../../table/table.ts';

const FEWEST = 3;

/** Whether a column counts the rows: whole numbers from 0 or 1, each one more than that of the row before. */
export function isRowNumber({ values }: NumberColumn): boolean {
  const [first] = values;
  if (values.length < FEWEST || (first !== 0 && first !== 1)) return false;
  return values.every((value, row) => value === first + row);
}

import type { NumberColumn } from '../../table/table.ts';
import { isRowNumber } from './is-row-number.ts';
import { nameWords } from './name-words.ts';

const WORDS = new Set(
  'id ids uid uuid key index indice codigo code cedula dni nit documento folio consecutivo'.split(' '),
);

/** Whether a column of whole numbers says which row it is: by its header (id, código…), or because it counts them. */
export function identifiesRows(column: NumberColumn): boolean {
  if (isRowNumber(column)) return true;
  return column.values.every(Number.isSafeInteger) && nameWords(column.name).some((word) => WORDS.has(word));
}

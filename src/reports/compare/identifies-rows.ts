import type { NumberColumn } from '../../table/table.ts';
import { nameWords } from './name-words.ts';

const WORDS = new Set(
  'id ids uid uuid key index indice codigo code cedula dni nit documento folio consecutivo'.split(' '),
);
const FEWEST = 3;

/** Whether a column of whole numbers says which row it is: by its header (id, código…), or by counting from 0 or 1. */
export function identifiesRows({ name, values }: NumberColumn): boolean {
  const [first] = values;
  const counts = values.length >= FEWEST && (first === 0 || first === 1);
  if (counts && values.every((value, row) => value === first + row)) return true;
  return values.every(Number.isSafeInteger) && nameWords(name).some((word) => WORDS.has(word));
}

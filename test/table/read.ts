import type { Answers } from '../../src/table/questions.ts';
import { readTable } from '../../src/table/read-table.ts';
import type { Column, Table } from '../../src/table/table.ts';

/** The table in a text or in bytes, or an error that shows why there is none. */
export function tableOf(input: string | Uint8Array, answers: Answers = {}): Table {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const result = readTable(bytes, { answers });
  if (result.kind !== 'table') throw new Error(JSON.stringify(result));
  return result.table;
}

/** What the reader asks about a text. */
export function questionOf(text: string): unknown {
  const result = readTable(new TextEncoder().encode(text));
  if (result.kind !== 'question') throw new Error(JSON.stringify(result));
  return result.question;
}

/** The failure that a file is refused with. */
export function failureOf(input: string | Uint8Array, limits = {}): unknown {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const result = readTable(bytes, { limits });
  if (result.kind !== 'failure') throw new Error('The file was read.');
  return result.failure;
}

/** A column's cells as a reader would list them. */
export function cellsOf(column: Column | undefined): (number | string | null)[] {
  if (!column) throw new Error('There is no such column.');
  switch (column.kind) {
    case 'number':
      return [...column.values];
    case 'date':
      return [...column.times];
    case 'text':
      return [...column.texts];
    case 'empty':
      return [];
    default:
      return column satisfies never;
  }
}

/** Every column's cells, from the left. */
export const allCells = (table: Table) => table.columns.map(cellsOf);

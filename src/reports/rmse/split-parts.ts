import { z } from 'zod';
import { normaliseName } from '../../table/normalise-name.ts';
import type { Table, TextColumn } from '../../table/table.ts';

export const splitPart = z.enum(['train', 'validation', 'test']);
export type SplitPart = z.infer<typeof splitPart>;

/** How people write in a table which rows a model was trained with; compared without case, accents and marks. */
const WORDS: Record<SplitPart, readonly string[]> = {
  train: ['train', 'training', 'train set', 'entrenamiento', 'entreno', 'entrenar', 'tr'],
  validation: ['validation', 'valid', 'val', 'dev', 'validation set', 'validación', 'validar'],
  test: ['test', 'testing', 'test set', 'holdout', 'prueba', 'pruebas', 'evaluación', 'te'],
};

const KNOWN = new Map(
  splitPart.options.flatMap((part) => WORDS[part].map((word) => [normaliseName(word), part] as const)),
);

/** `parts` holds for each row of the table what it is for; null where its cell is empty. */
export type Split = { column: TextColumn; parts: readonly (SplitPart | null)[] };

/** The first column that says of its rows whether they are for training or for testing, and nothing else. */
export function findSplit(table: Table): Split | null {
  for (const column of table.columns) {
    const parts = column.kind === 'text' ? readParts(column) : null;
    if (column.kind === 'text' && parts?.includes('train') && parts.some(isHeldOut)) return { column, parts };
  }
  return null;
}

/** Whether a row was kept from the training. */
export function isHeldOut(part: SplitPart | null): boolean {
  return part !== null && part !== 'train';
}

/** Null at the first cell that says something else, so that a column of other texts costs nothing. */
function readParts({ texts }: TextColumn): (SplitPart | null)[] | null {
  const known = new Map<string, SplitPart>();
  const parts: (SplitPart | null)[] = [];
  for (const text of texts) {
    const part = text === null ? null : (known.get(text) ?? KNOWN.get(normaliseName(text)));
    if (part === undefined) return null;
    if (text !== null && part !== null) known.set(text, part);
    parts.push(part);
  }
  return parts;
}

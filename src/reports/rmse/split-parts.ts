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

/** The part that a cell names, or null. */
export function partOf(cell: string | null): SplitPart | null {
  return cell === null ? null : (KNOWN.get(normaliseName(cell)) ?? null);
}

/** The first column that says of its rows whether they are for training or for testing, and nothing else. */
export function findSplit(table: Table): TextColumn | null {
  for (const column of table.columns) {
    if (column.kind === 'text' && namesParts(column)) return column;
  }
  return null;
}

function namesParts({ texts }: TextColumn): boolean {
  const parts = new Set<SplitPart>();
  for (const distinct of new Set(texts)) {
    const part = partOf(distinct);
    if (part) parts.add(part);
    else if (distinct !== null) return false;
  }
  return parts.has('train') && parts.size > 1;
}

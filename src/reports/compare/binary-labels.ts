import type { NumberColumn } from '../../table/table.ts';

/**
 * The two values of an actual column that are classes and not quantities, because no model answers with anything else;
 * null otherwise. 0 and 1, or 1 and 2, and no probabilities between them.
 */
export function binaryLabels(actual: NumberColumn, models: readonly NumberColumn[]): string[] | null {
  const levels = new Set<number>();
  for (const value of actual.values) {
    if (!Number.isFinite(value)) continue;
    levels.add(value);
    if (levels.size > 2) return null;
  }
  if (levels.size !== 2 || models.length === 0) return null;
  const isLevel = (value: number) => levels.has(value) || !Number.isFinite(value);
  return models.every(({ values }) => values.every(isLevel))
    ? [...levels].sort((a, b) => a - b).map(String)
    : null;
}

import { normaliseName } from '../../table/normalise-name.ts';
import type { Column, Table } from '../../table/table.ts';

/** A column of the reference sample and the column of the current sample that answers to its name. */
export type ColumnPair = { name: string; reference: Column; current: Column };

export type MatchedColumns = {
  /** In the order of the reference. */
  pairs: ColumnPair[];
  /** Columns without a partner, by name. */
  onlyReference: string[];
  onlyCurrent: string[];
  /** Pairs whose names differ in case, accents or marks. */
  renamed: { reference: string; current: string }[];
};

/**
 * Which column of one table is which of the other: those of the very same name first, then those whose names differ only
 * in case, accents, spaces and marks, where that is said of one column on each side alone.
 */
export function matchColumns(reference: Table, current: Table): MatchedColumns {
  const free = new Set(current.columns);
  const partners = new Map<Column, Column>();
  const pair = (one: Column, other: Column | undefined) => {
    if (!other || !free.delete(other)) return;
    partners.set(one, other);
  };

  const byName = new Map(current.columns.map((column) => [column.name, column]));
  for (const column of reference.columns) pair(column, byName.get(column.name));
  const alike = onlyOfTheirName([...free]);
  const lone = onlyOfTheirName(reference.columns.filter((column) => !partners.has(column)));
  for (const [name, column] of lone) pair(column, alike.get(name));

  const pairs = reference.columns.flatMap((column) => {
    const partner = partners.get(column);
    return partner ? [{ name: column.name, reference: column, current: partner }] : [];
  });
  return {
    pairs,
    onlyReference: reference.columns.filter((column) => !partners.has(column)).map(({ name }) => name),
    onlyCurrent: [...free].map(({ name }) => name),
    renamed: pairs
      .filter((one) => one.name !== one.current.name)
      .map((one) => ({ reference: one.name, current: one.current.name })),
  };
}

function onlyOfTheirName(columns: readonly Column[]): Map<string, Column> {
  const groups = Map.groupBy(columns, ({ name }) => normaliseName(name));
  const lone = new Map<string, Column>();
  for (const [name, [only, second]] of groups) if (name && only && !second) lone.set(name, only);
  return lone;
}

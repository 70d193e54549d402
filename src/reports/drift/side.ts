import type { Column } from '../../table/table.ts';

type SideBase = {
  /** Rows of the sample, whatever their cells hold. */
  rows: number;
  /** Cells without a value: empty, a word for nothing, or something that the column's kind cannot read. */
  missing: number;
  /** Of the missing, the cells in which something is written. */
  unread: number;
};

/** What a column holds in one of the two samples: the values that can be compared, and how many cells hold none. */
export type Side =
  | (SideBase & { kind: 'number'; values: Float64Array; infinite: number })
  | (SideBase & { kind: 'text'; values: readonly string[] })
  | (SideBase & { kind: 'date'; values: Float64Array })
  | (SideBase & { kind: 'empty'; values: readonly never[] });

/** The cells of a column in these rows. Infinite values are counted and left out: they have no distance to others. */
export function takeSide(column: Column, rows: Uint32Array): Side {
  switch (column.kind) {
    case 'number': {
      const { values, nan } = withoutNaN(column.values, rows);
      const finite = values.filter(Number.isFinite);
      const infinite = values.length - finite.length;
      const unread = countUnread(column.unread, rows);
      return { kind: 'number', rows: rows.length, values: finite, missing: nan, unread, infinite };
    }
    case 'date': {
      const { values, nan } = withoutNaN(column.times, rows);
      return {
        kind: 'date',
        rows: rows.length,
        values,
        missing: nan,
        unread: countUnread(column.unread, rows),
      };
    }
    case 'text': {
      const values: string[] = [];
      for (const row of rows) {
        const text = column.texts[row] ?? null;
        if (text !== null) values.push(text);
      }
      return { kind: 'text', rows: rows.length, values, missing: rows.length - values.length, unread: 0 };
    }
    case 'empty':
      return { kind: 'empty', rows: rows.length, values: [], missing: rows.length, unread: 0 };
    default:
      return column satisfies never;
  }
}

function withoutNaN(all: Float64Array, rows: Uint32Array): { values: Float64Array; nan: number } {
  const values = new Float64Array(rows.length);
  let kept = 0;
  for (const row of rows) {
    const value = all[row] ?? Number.NaN;
    if (!Number.isNaN(value)) values[kept++] = value;
  }
  return { values: values.slice(0, kept), nan: rows.length - kept };
}

function countUnread(unread: ReadonlyMap<number, string>, rows: Uint32Array): number {
  return unread.size === 0 ? 0 : rows.reduce((count, row) => count + (unread.has(row) ? 1 : 0), 0);
}

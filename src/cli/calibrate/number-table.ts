import type { Column, Table } from '../../table/table.ts';

/** A table of numbers as the reader would make it of a clean file, for simulations. */
export function numberTable(names: readonly string[], values: readonly Float64Array[]): Table {
  const rows = values[0]?.length ?? 0;
  const columns = names.map((name, at): Column => {
    const own = values[at] ?? new Float64Array(rows);
    const missing = own.filter(Number.isNaN).length;
    return {
      kind: 'number',
      id: `c${at}`,
      name,
      missing,
      values: own,
      infinite: 0,
      unit: null,
      unread: new Map(),
    };
  });
  return tableOfColumns(columns, rows);
}

/** Columns as a table of a clean file: comma, decimal point, a header. */
export function tableOfColumns(columns: Column[], rows: number): Table {
  return {
    columns,
    rows,
    lines: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    header: true,
    encoding: 'utf-8',
    delimiter: ',',
    decimal: '.',
    thousands: null,
    sheet: null,
    dropped: [],
    assumptions: [],
  };
}

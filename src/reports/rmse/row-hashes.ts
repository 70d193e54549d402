import type { Column } from '../../table/table.ts';

/**
 * A number of 53 bits for each of these rows, the same for rows that hold the same in all these columns. Rows that
 * differ share one about once in a table of a hundred million: enough to count copies, without a text for every row.
 */
export function rowHashes(columns: readonly Column[], rows: Uint32Array): Float64Array {
  const hashes = new Float64Array(rows.length);
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  rows.forEach((row, at) => {
    let high = 0x811c9dc5;
    let low = 0x9747b28c;
    const mix = (word: number) => {
      high = Math.imul(high ^ word, 0x01000193);
      low = Math.imul((low ^ word) + (low >>> 15), 0x85ebca6b);
    };
    for (const column of columns) {
      const cell = cellOf(column, row);
      if (typeof cell === 'string') {
        for (let place = 0; place < cell.length; place++) mix(cell.charCodeAt(place));
        mix(0x10000 + cell.length);
      } else {
        bits[0] = cell;
        mix(words[0] ?? 0);
        mix(words[1] ?? 0);
      }
    }
    low ^= low >>> 13;
    high ^= high >>> 16;
    hashes[at] = (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
  });
  return hashes;
}

function cellOf(column: Column, row: number): string | number {
  switch (column.kind) {
    case 'number':
      // 0 for −0, which is written otherwise and means the same.
      return column.unread.get(row) ?? (column.values[row] ?? Number.NaN) + 0;
    case 'date':
      return column.unread.get(row) ?? column.times[row] ?? Number.NaN;
    case 'text':
      return column.texts[row] ?? '';
    case 'empty':
      return '';
    default:
      return column satisfies never;
  }
}

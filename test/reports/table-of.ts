import { createHash } from 'node:crypto';
import type { FileFacts } from '../../src/reports/report-file.ts';
import { readTable } from '../../src/table/read-table.ts';
import type { Table } from '../../src/table/table.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** The table of a file with this text. */
export function tableOf(text: string): Table {
  const read = readTable(encode(text));
  if (read.kind !== 'table') throw new Error(JSON.stringify(read));
  return read.table;
}

/** What a report is told of a file with this text. */
export function factsOf(text: string, name = 'table.csv'): FileFacts {
  const bytes = encode(text);
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

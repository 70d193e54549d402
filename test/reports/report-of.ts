import { createHash } from 'node:crypto';
import { findColumns, type NamedColumns } from '../../src/reports/columns.ts';
import { makeRmseReport, type RmseResult } from '../../src/reports/rmse-report.ts';
import type { RmseReport } from '../../src/reports/rmse-report-schema.ts';
import { readTable } from '../../src/table/read-table.ts';
import type { Table } from '../../src/table/table.ts';

const encode = (text: string) => new TextEncoder().encode(text);

export function tableOf(text: string): Table {
  const read = readTable(encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.table;
}

/** From a file's text to the result, through every step that the job takes. */
export function resultOf(text: string, named: NamedColumns = {}): RmseResult {
  const table = tableOf(text);
  const found = findColumns(table, named);
  if (found.kind !== 'found') throw new Error(JSON.stringify(found));
  const bytes = encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return makeRmseReport({
    table,
    columns: found,
    recognised: found.recognised,
    file: { name: 'table.csv', sha256, bytes: bytes.length },
  });
}

export function reportOf(text: string, named: NamedColumns = {}): RmseReport {
  const result = resultOf(text, named);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.report;
}

/** A file of a column `real` and a column `predicho`. */
export const pairsAsText = (pairs: [number | string, number | string][]) =>
  ['real,predicho', ...pairs.map((pair) => pair.join(','))].join('\n');

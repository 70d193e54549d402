import { z } from 'zod';
import type { Table } from '../table/table.ts';

/**
 * About a file that a report was computed from. `rows` counts every data row of the file, also the dropped ones.
 * `delimiter`, `decimal` and `thousands` are null where the file needs none, as a spreadsheet.
 */
export const reportFile = z.object({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  thousands: z.string().nullable(),
  header: z.boolean(),
  /** The sheet of a spreadsheet; null for a text file. */
  sheet: z.string().nullable(),
  rows: z.int(),
});

export type ReportFile = z.infer<typeof reportFile>;

/** What is known of a file before it is read. */
export type FileFacts = { name: string; sha256: string; bytes: number };

/** What a report says of the file that `table` was read from. */
export function describeFile(facts: FileFacts, table: Table): ReportFile {
  const { encoding, delimiter, decimal, thousands, header, sheet, rows, dropped } = table;
  const all = dropped.reduce((sum, { count }) => sum + count, rows);
  return { ...facts, encoding, delimiter, decimal, thousands, header, sheet, rows: all };
}

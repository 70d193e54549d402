import type { ColumnFailure } from '../column-failures.ts';
import type { Sample } from './drift-notes.ts';

/** Why two samples that could be read are not compared. */
export type DriftReportFailure =
  | ColumnFailure
  /** The grouping column has one value in all rows, or none. */
  | { code: 'one_group'; params: { column: string; value: string | null } }
  | { code: 'too_many_groups'; params: { column: string; groups: number; limit: number } }
  /** No column of one file has the name of a column of the other. */
  | { code: 'no_common_columns'; params: { reference: string[]; current: string[] } }
  /** Every column is an identifier, a date, empty or of different kinds. */
  | { code: 'nothing_to_compare'; params: { columns: string[] } }
  | { code: 'no_rows_in'; params: { sample: Sample } }
  /** True values are numbers and predictions texts, or the other way round. */
  | { code: 'labels_and_numbers'; params: { actual: string; predicted: string } };

import type { ColumnFailure } from '../column-failures.ts';

/** Why a table that could be read gives no RMSE. */
export type RmseReportFailure =
  | ColumnFailure
  | { code: 'no_usable_rows'; params: { rows: number; actual: string; predicted: string } }
  /** The difference of two values is too large for a computer's number. */
  | { code: 'errors_too_large'; params: { line: number } };

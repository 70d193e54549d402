import type { Role } from './rmse-notes.ts';

/** Why a table that could be read gives no RMSE. */
export type RmseReportFailure =
  /** No column has the name that was typed; `nearest` are real names, the closest first, at most three. */
  | { code: 'column_not_found'; params: { role: Role; typed: string; nearest: string[] } }
  /** Most cells of the named column are not numbers; `example` is the first of them (null where all are missing). */
  | {
      code: 'column_not_numeric';
      params: { role: Role; name: string; example: string | null; line: number | null; percent: boolean };
    }
  | { code: 'same_column'; params: { name: string } }
  /** Fewer than two columns of the file hold numbers. */
  | { code: 'too_few_numeric_columns'; params: { numeric: string[]; columns: number } }
  | { code: 'no_usable_rows'; params: { rows: number; actual: string; predicted: string } }
  /** The difference of two values is too large for a computer's number. */
  | { code: 'errors_too_large'; params: { line: number } };

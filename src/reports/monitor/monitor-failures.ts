import type { ColumnFailure } from '../column-failures.ts';

/** Why there is no monitor report. */
export type MonitorFailure =
  | ColumnFailure
  /** Nothing can be said of so few rows with a value. */
  | { code: 'too_few_rows'; params: { n: number; needed: number } }
  /** One column holds numbers and the other one texts: they cannot be compared. */
  | { code: 'kinds_differ'; params: { numbers: string; texts: string } }
  /** A value or an error is so large that its square is no number. */
  | { code: 'values_too_large'; params: { line: number } };

import type { ColumnFailure } from '../column-failures.ts';

/** Why a table that could be read holds no comparison. */
export type CompareFailure =
  | ColumnFailure
  /** Fewer than two columns of predictions: `names` are those that there are. */
  | { code: 'too_few_models'; params: { names: string[]; design: 'numbers' | 'labels' | 'folds' } }
  | { code: 'too_many_models'; params: { models: number; limit: number } }
  /** No row has a value in every one of the columns. */
  | { code: 'no_common_rows'; params: { rows: number; columns: string[] } }
  /** A prediction is so far from the actual value that the difference is no number. */
  | { code: 'errors_too_large'; params: { line: number } }
  /** A table of fold scores needs two folds at least. */
  | { code: 'one_fold'; params: { rows: number } };

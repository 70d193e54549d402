import type { ColumnFailure } from '../column-failures.ts';

/** Why a table that could be read gives no evaluation of labels. */
export type EvaluateFailure =
  | ColumnFailure
  | { code: 'no_usable_rows'; params: { rows: number; actual: string; predicted: string } }
  /** Numbers with decimals, almost all different: a regression, which `/rmse` is for. */
  | { code: 'looks_like_regression'; params: { column: string; example: number; labels: number } }
  /** The predictions are numbers between 0 and 1 and the classes are two: probabilities, not labels. */
  | { code: 'predicted_is_score'; params: { column: string; example: number; classes: string[] } }
  /** More labels than a table of them can hold; `numeric` where all are numbers, so that `/rmse` may be meant. */
  | { code: 'too_many_labels'; params: { labels: number; limit: number; numeric: boolean } }
  /** What was named as positive is no label of the file; `labels` are those that it could be. */
  | { code: 'positive_not_found'; params: { typed: string; labels: string[] } };

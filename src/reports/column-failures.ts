import type { ColumnRole } from './column-roles.ts';

/** What a column must hold for its role. */
export type ColumnContent = 'numbers' | 'dates' | 'labels' | 'times';

/** Why a column that was named, or recognised by its name, cannot play its role. */
export type ColumnFailure =
  /**
   * No column has the name that was typed; `nearest` are real columns, the closest first, at most three. `part` is its place
   * in a list of names, see `settleAnswers` of question-key.ts.
   */
  | {
      code: 'column_not_found';
      params: { role: ColumnRole; typed: string; part?: number; nearest: { id: string; name: string }[] };
    }
  /** Most cells of the column are of another kind; `example` is the first of them (null where all are missing). */
  | {
      code: 'column_wrong_content';
      params: {
        role: ColumnRole;
        name: string;
        wanted: ColumnContent;
        example: string | null;
        line: number | null;
      };
    }
  | { code: 'same_column'; params: { roles: [ColumnRole, ColumnRole]; name: string } }
  /** Fewer columns than roles hold what is wanted; `names` are those that do. */
  | { code: 'too_few_columns'; params: { wanted: ColumnContent; names: string[]; columns: number } };

import type { DateOrder, DecimalMark } from './table.ts';

/** What only the learner can settle. */
export type Question =
  /** Every marked number of the file could be read with either mark: `example` is `point` or `comma`. */
  | {
      code: 'decimal';
      params: { column: string; example: string; line: number; point: number; comma: number };
    }
  /** Several sheets of the workbook hold data. */
  | { code: 'sheet'; params: { sheets: string[] } };

/** What the learner said to questions, this reader's and those that a report asks. */
export type Answers = { decimal?: DecimalMark; dates?: DateOrder; sheet?: string };

import { z } from 'zod';
import { finding } from './finding.ts';

/**
 * What the reader had to assume to read a file. Each one is told to the learner, because each one could be wrong.
 * Lines count from 1 as an editor shows them; columns count from 1, left to right.
 */
export const tableAssumption = z.discriminatedUnion('code', [
  /** The bytes are not UTF-8, so they were read in the encoding that old Excel writes, or in UTF-16 without a mark. */
  finding('encoding_assumed', { encoding: z.enum(['windows-1252', 'utf-16le', 'utf-16be']) }),
  /** The first line holds data, so the columns are named by their number. */
  finding('no_header', { columns: z.int() }),
  finding('empty_header', { column: z.int(), named: z.string() }),
  finding('duplicate_header', { name: z.string(), column: z.int(), named: z.string() }),
  /** Every mark in the file could be a decimal mark or a thousands mark: `example` was read as `value`. */
  finding('ambiguous_mark', { example: z.string(), value: z.number(), otherwise: z.number() }),
  /** Some numbers carry thousands marks, which were taken out. */
  finding('thousands_marks', { example: z.string(), value: z.number() }),
  /** A column of whole numbers too long for a number (identifiers, usually), so it stayed text. */
  finding('long_integers', { column: z.string(), example: z.string() }),
  /** Blank lines between rows were passed over; they are not counted as rows. */
  finding('blank_lines', { count: z.int(), line: z.int() }),
  /** Some amounts are in parentheses, as accountants write negative ones. */
  finding('accounting_parentheses', { example: z.string(), value: z.number() }),
  /**
   * Most numbers of the column are in `unit` (null: in none); `count` others are written otherwise, the first as
   * `example`, and were not read: 12 % and 0.12 must not meet in one column.
   */
  finding('mixed_units', {
    column: z.string(),
    unit: z.string().nullable(),
    count: z.int(),
    example: z.string(),
    line: z.int(),
  }),
  /** `count` numbers of a column of amounts of money have no sign of money and were taken for the same. */
  finding('currency_implied', { column: z.string(), unit: z.string(), count: z.int(), line: z.int() }),
  /** No date of the column says whether its day or its month comes first: `example` was read in this `order`. */
  finding('ambiguous_dates', {
    column: z.string(),
    example: z.string(),
    order: z.enum(['day-first', 'month-first']),
  }),
  /** A date like `example` can only have its month first, so all of the column were read so. */
  finding('month_first_dates', { column: z.string(), example: z.string() }),
  /** Years are written with two digits; that of `example` was read as `year`. */
  finding('two_digit_years', { column: z.string(), example: z.string(), year: z.int() }),
  /** A workbook of several sheets: this one was read. */
  finding('sheet_read', { sheet: z.string(), sheets: z.int() }),
  /** Formulas of a workbook that was never computed, so that their cells hold no value. */
  finding('uncomputed_formulas', { count: z.int(), line: z.int() }),
  /** Rows that the spreadsheet hides (by a filter, usually) were read like the others. */
  finding('hidden_rows', { count: z.int(), line: z.int() }),
  /** Cells that hold a spreadsheet's error (#DIV/0!) and so no value. */
  finding('error_cells', { count: z.int(), example: z.string(), line: z.int() }),
]);

export type TableAssumption = z.infer<typeof tableAssumption>;

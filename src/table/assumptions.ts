import { z } from 'zod';
import { finding } from './finding.ts';

/**
 * What the reader had to assume to read a file. Each one is told to the learner, because each one could be wrong.
 * Lines count from 1 as an editor shows them; columns count from 1, left to right.
 */
export const tableAssumption = z.discriminatedUnion('code', [
  /** The bytes are not UTF-8, so they were read in the encoding that old Excel writes. */
  finding('encoding_assumed', { encoding: z.literal('windows-1252') }),
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
]);

export type TableAssumption = z.infer<typeof tableAssumption>;

import { z } from 'zod';

/**
 * Why a row does not count: it is a title above the header or a total below the data, it has too many or too few cells,
 * or one of the cells that are needed holds no value of its column's kind.
 */
export const dropReason = z.enum([
  'title',
  'total',
  'ragged',
  'missing',
  'not_a_number',
  'not_a_date',
  'infinite',
]);
export type DropReason = z.infer<typeof dropReason>;

/** How many rows a reason cost, and the lines (from 1, as an editor shows them) of the first 20. */
export const drop = z.object({ reason: dropReason, count: z.int(), lines: z.array(z.int()).max(20) });
export type Drop = z.infer<typeof drop>;

const LINES_SHOWN = 20;

/** Counts one more dropped row; the reasons stay in the order in which they first occurred. */
export function addDrop(drops: Drop[], reason: DropReason, line: number): void {
  let known = drops.find((one) => one.reason === reason);
  if (!known) {
    known = { reason, count: 0, lines: [] };
    drops.push(known);
  }
  known.count += 1;
  if (known.lines.length < LINES_SHOWN) known.lines.push(line);
}

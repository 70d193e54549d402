import { z } from 'zod';
import type { Pairs } from './usable-pairs.ts';

/** A row with its line in the file. `error` is predicted − actual. */
export const worstRow = z.object({
  line: z.int(),
  actual: z.number(),
  predicted: z.number(),
  error: z.number(),
});

export type WorstRow = z.infer<typeof worstRow>;

/** The rows that are wrong by most, the worst first; those that are right are never among them. */
export function worstRows(
  { actual, predicted, lines }: Omit<Pairs, 'rows' | 'dropped'>,
  most = 5,
): WorstRow[] {
  const worst: WorstRow[] = [];
  for (let row = 0; row < actual.length; row++) {
    const error = (predicted[row] ?? 0) - (actual[row] ?? 0);
    const last = worst.length < most ? 0 : Math.abs(worst[most - 1]?.error ?? 0);
    if (Math.abs(error) <= last) continue;
    const place = worst.findIndex((one) => Math.abs(one.error) < Math.abs(error));
    const entry = { line: lines[row] ?? 0, actual: actual[row] ?? 0, predicted: predicted[row] ?? 0, error };
    worst.splice(place === -1 ? worst.length : place, 0, entry);
    worst.length = Math.min(worst.length, most);
  }
  return worst;
}

import { z } from 'zod';
import { errorsOf } from '../../stats/errors.ts';
import { largestMagnitude } from '../../stats/largest-magnitude.ts';
import { rmse } from '../../stats/rmse.ts';
import { lossChangeInterval } from '../../stats/two-sample/loss-change-interval.ts';
import type { TextColumn } from '../../table/table.ts';
import { partOf, type SplitPart, splitPart } from './split-parts.ts';
import type { Pairs } from './usable-pairs.ts';

/** The RMSE of the training rows and of the others, and how far they are apart. */
export const splitScores = z.object({
  column: z.string(),
  /** `value` is the word of the file. */
  parts: z.array(z.object({ part: splitPart, value: z.string(), n: z.int(), rmse: z.number() })),
  /** Used rows whose cell is empty. */
  n_without: z.int(),
  /** RMSE of the test rows (where there are none: of the validation rows) − RMSE of the training rows. */
  gap: z
    .object({
      part: splitPart,
      rmse: z.number(),
      interval: z.object({ level: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
});

export type SplitScores = z.infer<typeof splitScores>;

type Part = SplitScores['parts'][number] & { errors: Float64Array };

export function scoreSplits(pairs: Pairs, column: TextColumn, seed: number): SplitScores {
  const parts = splitPart.options.flatMap((part) => partScore(pairs, column, part));
  const assigned = parts.reduce((total, { n }) => total + n, 0);
  return {
    column: column.name,
    parts: parts.map(({ part, value, n, rmse }) => ({ part, value, n, rmse })),
    n_without: pairs.rows.length - assigned,
    gap: gapOf(parts, seed),
  };
}

function partScore({ actual, predicted, rows }: Pairs, { texts }: TextColumn, part: SplitPart): Part[] {
  const places = Array.from(rows.keys()).filter((at) => partOf(texts[rows[at] ?? 0] ?? null) === part);
  const [first] = places;
  if (first === undefined) return [];
  const own = Float64Array.from(places, (at) => actual[at] ?? 0);
  const guesses = Float64Array.from(places, (at) => predicted[at] ?? 0);
  const value = texts[rows[first] ?? 0] ?? part;
  return [{ part, value, n: places.length, rmse: rmse(own, guesses), errors: errorsOf(own, guesses) }];
}

function gapOf(parts: readonly Part[], seed: number): SplitScores['gap'] {
  const train = parts.find(({ part }) => part === 'train');
  const other = parts.findLast(({ part }) => part !== 'train');
  if (!train || !other) return null;
  // In units of the largest error, so that no square overflows.
  const unit = Math.max(largestMagnitude(train.errors), largestMagnitude(other.errors)) || 1;
  const losses = ({ errors }: Part) => errors.map((error) => (error / unit) ** 2);
  const interval = lossChangeInterval(losses(train), losses(other), { seed, of: 'root' });
  return {
    part: other.part,
    rmse: other.rmse - train.rmse,
    interval:
      typeof interval === 'string'
        ? null
        : { level: interval.level, low: interval.low * unit, high: interval.high * unit },
  };
}

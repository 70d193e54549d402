import { z } from 'zod';
import { errorsOf } from '../../stats/errors.ts';
import { largestMagnitude } from '../../stats/largest-magnitude.ts';
import { rmse } from '../../stats/rmse.ts';
import { lossChangeInterval } from '../../stats/two-sample/loss-change-interval.ts';
import { type Split, type SplitPart, splitPart } from './split-parts.ts';
import type { Pairs } from './usable-pairs.ts';

/** The RMSE of the training rows and of the others, and how far they are apart, as if no row depended on another. */
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

/** Scores the rows of each part by themselves. The same seed gives the same interval of the gap. */
export function scoreSplits(pairs: Pairs, split: Split, seed: number): SplitScores {
  const parts = splitPart.options.flatMap((part) => partScore(pairs, split, part));
  const assigned = parts.reduce((total, { n }) => total + n, 0);
  return {
    column: split.column.name,
    parts: parts.map(({ part, value, n, rmse }) => ({ part, value, n, rmse })),
    n_without: pairs.rows.length - assigned,
    gap: gapOf(parts, seed),
  };
}

function partScore({ actual, predicted, rows }: Pairs, { column, parts }: Split, part: SplitPart): Part[] {
  const isOfPart = (_: number, at: number) => parts[rows[at] ?? 0] === part;
  const own = actual.filter(isOfPart);
  const guesses = predicted.filter(isOfPart);
  const first = rows.find((row) => parts[row] === part);
  if (first === undefined) return [];
  const value = column.texts[first] ?? part;
  return [{ part, value, n: own.length, rmse: rmse(own, guesses), errors: errorsOf(own, guesses) }];
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

import { referenceBins } from '../../stats/distances/reference-bins.ts';
import { poolSamples } from '../../stats/two-sample/pooled-samples.ts';
import type { Losses } from './row-losses.ts';

export type AdjustedLoss = {
  /** Mean losses over the strata that both samples have, both weighted as the reference is. */
  reference: number;
  current: number;
  /** The share of the reference's rows in strata of which the current sample has none. */
  without: number;
};

/**
 * The mean loss that the current sample would have if its predictions were distributed as the reference's: rows are put
 * into strata (between the reference deciles of the predictions, or by predicted label), and each stratum weighs as much as
 * it does in the reference. Null where the two samples share no stratum.
 */
export function adjustedLoss(reference: Losses, current: Losses): AdjustedLoss | null {
  const stratumOf = strata(reference.predicted, current.predicted);
  const before = meansByStratum(reference, stratumOf);
  const after = meansByStratum(current, stratumOf);
  let rows = 0;
  let missed = 0;
  const totals = { reference: 0, current: 0 };
  for (const [stratum, { count, mean }] of before) {
    const own = after.get(stratum);
    if (!own) {
      missed += count;
      continue;
    }
    rows += count;
    totals.reference += count * mean;
    totals.current += count * own.mean;
  }
  if (rows === 0) return null;
  return {
    reference: totals.reference / rows,
    current: totals.current / rows,
    without: missed / (rows + missed),
  };
}

type Stratum = number | string;

function strata(
  reference: Losses['predicted'],
  current: Losses['predicted'],
): (predicted: Stratum) => Stratum {
  if (!(reference instanceof Float64Array) || !(current instanceof Float64Array)) return (label) => label;
  const { edges } = referenceBins(poolSamples(reference, current));
  // There are nine edges at most.
  return (predicted) => edges.filter((edge) => edge < Number(predicted)).length;
}

function meansByStratum(
  { losses, predicted }: Losses,
  stratumOf: (predicted: Stratum) => Stratum,
): Map<Stratum, { count: number; mean: number }> {
  const sums = new Map<Stratum, { count: number; total: number }>();
  losses.forEach((loss, row) => {
    const stratum = stratumOf(predicted[row] ?? 0);
    const own = sums.get(stratum);
    if (own) {
      own.count++;
      own.total += loss;
    } else sums.set(stratum, { count: 1, total: loss });
  });
  return new Map([...sums].map(([stratum, { count, total }]) => [stratum, { count, mean: total / count }]));
}

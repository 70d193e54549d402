import { normalSurvival } from '../distributions/normal-survival.ts';
import { isConstant } from '../is-constant.ts';
import { largestMagnitude } from '../largest-magnitude.ts';
import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';
import { drawIndex, xoshiro128 } from '../random/xoshiro128.ts';
import { standardDeviation } from '../standard-deviation.ts';
import type { MonteCarloOptions } from './monte-carlo-chi-squared.ts';

export type LossPermutationTest = {
  /** Mean loss of the current sample − mean loss of the reference. Positive where the model got worse. */
  difference: number;
  p: number;
  method: 'permutation' | 'normal';
};

export type LossPermutationOptions = MonteCarloOptions & {
  /** Above this many drawn rows in all permutations their limit, the normal distribution, answers instead. */
  mostDrawn?: number;
};

/** A permuted difference counts as reaching the observed one within this: the same rows can add up differently. */
const REACHED = 1 - 1e-12;

/**
 * Did a model's mean loss per row (squared error, or 0/1 for a wrong label) change from one sample to the other? Two-sided
 * permutation test: p = (1 + hits) ÷ (1 + draws), so that it is never 0. The same seed gives the same p.
 *
 * Above 2e8 drawn rows (both samples above 20,000) the permutations would take many seconds, and their distribution is
 * all but normal with a known variance: then that gives p (Hoeffding, 1951), and `method` says so.
 *
 * @throws RangeError when a sample is empty
 */
export function lossPermutationTest(
  reference: Numbers,
  current: Numbers,
  { seed, draws = 9999, mostDrawn = 2e8 }: LossPermutationOptions,
): LossPermutationTest {
  const n = reference.length;
  const m = current.length;
  if (n === 0 || m === 0) throw new RangeError(`Two samples needed, not ${n} and ${m} rows`);
  const difference = mean(current) - mean(reference);
  const pooled = new Float64Array(n + m);
  pooled.set(reference);
  pooled.set(current, n);
  if (isConstant(pooled)) return { difference, p: 1, method: 'permutation' };
  if (Math.min(n, m) * draws > mostDrawn) {
    const spread = standardDeviation(pooled) * Math.sqrt((n + m) / (n + m - 1));
    const z = Math.abs(difference) / (spread * Math.sqrt(1 / n + 1 / m));
    return { difference, p: Math.min(1, 2 * normalSurvival(z)), method: 'normal' };
  }
  return { difference, p: permuted(pooled, n, { seed, draws }), method: 'permutation' };
}

function permuted(pooled: Float64Array, n: number, { seed, draws }: Required<MonteCarloOptions>): number {
  // Around the mean of all rows the difference of the means is the smaller sample's sum times a constant.
  const centre = mean(pooled);
  const unit = largestMagnitude(pooled);
  const rows = pooled.map((loss) => loss / unit - centre / unit);
  const m = rows.length - n;
  const fewer = Math.min(n, m);
  const sample = n <= m ? rows.subarray(0, n) : rows.subarray(n);
  let observed = 0;
  for (const row of sample) observed += row;
  const random = xoshiro128(seed);
  const reached = Math.abs(observed) * REACHED;
  let hits = 0;
  for (let time = 0; time < draws; time++) {
    let drawn = 0;
    // The first steps of a Fisher–Yates shuffle; it may start from any order, so from the one it left.
    for (let at = 0; at < fewer; at++) {
      const from = at + drawIndex(random, rows.length - at);
      const row = rows[from] ?? 0;
      rows[from] = rows[at] ?? 0;
      rows[at] = row;
      drawn += row;
    }
    if (Math.abs(drawn) >= reached) hits++;
  }
  return (1 + hits) / (1 + draws);
}

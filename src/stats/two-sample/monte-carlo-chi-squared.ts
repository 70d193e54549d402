import type { Numbers } from '../numbers.ts';
import { xoshiro128 } from '../random/xoshiro128.ts';
import { sum } from '../sum.ts';
import { splitDrawer } from './split-drawer.ts';

export type MonteCarloOptions = {
  seed: number;
  /** Random tables or permutations, 9,999 unless given. */
  draws?: number;
};

/** A drawn statistic counts as reaching the observed one within this: the same table can round differently. */
const REACHED = 1 - 1e-12;

/**
 * The p-value of Pearson's chi-squared statistic without its approximation, for tables with rare categories: the share of
 * random tables with these margins whose statistic is at least as large, (1 + hits) ÷ (1 + draws), as R's
 * `chisq.test(simulate.p.value = TRUE)`. The same seed gives the same p.
 *
 * @param reference rows of each category
 * @param current rows of each category, in the same order
 */
export function monteCarloChiSquared(
  reference: Numbers,
  current: Numbers,
  { seed, draws = 9999 }: MonteCarloOptions,
): number {
  const totals = Float64Array.from(reference, (count, at) => count + (current[at] ?? 0));
  const n = sum(reference);
  const rows = sum(totals);
  // With fixed margins the statistic is this sum of squares times a constant.
  const spread = (counts: Numbers) => {
    let squares = 0;
    for (let at = 0; at < totals.length; at++) {
      const total = totals[at] ?? 0;
      if (total > 0) squares += ((counts[at] ?? 0) - (total * n) / rows) ** 2 / total;
    }
    return squares;
  };
  const observed = spread(reference) * REACHED;
  const drawn = new Float64Array(totals.length);
  const draw = splitDrawer(totals, n, xoshiro128(seed));
  let hits = 0;
  for (let time = 0; time < draws; time++) {
    draw(drawn);
    if (spread(drawn) >= observed) hits++;
  }
  return (1 + hits) / (1 + draws);
}

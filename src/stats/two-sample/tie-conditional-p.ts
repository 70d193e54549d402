import { xoshiro128 } from '../random/xoshiro128.ts';
import { largestGap } from './largest-gap.ts';
import { exitProbability } from './lattice/exit-probability.ts';
import { runCost } from './lattice/run-cost.ts';
import type { PooledSamples } from './pooled-samples.ts';
import { splitDrawer } from './split-drawer.ts';

export type TieConditionalOptions = {
  draws?: number;
  /** Above so many points of the lattice, a second's work, permutations stand in for the count. */
  mostPoints?: number;
};

/** Permutations deal at most so many groups of neighbouring values. */
const MOST_GROUPS = 500;

/** A p so small that not one of the permutations would ever reach the statistic. */
const NEVER_DRAWN = 1e-12;

/**
 * The p-value of the two-sample Kolmogorov–Smirnov statistic given how the pooled values are tied (Schröer and Trenkler,
 * 1995; R's `psmirnov`): the share of all ways to deal these very rows into two samples whose statistic is at least as
 * large. Counted exactly; for hundreds of thousands of rows (1 + hits) ÷ (1 + draws) of 9,999 seeded permutations, in
 * which neighbouring values are first put together into 500 groups.
 *
 * @param untied the p-value for continuous values, which is never smaller
 */
export function tieConditionalP(
  pooled: PooledSamples,
  untied: number,
  seed: number,
  { draws = 9999, mostPoints = 1e9 }: TieConditionalOptions = {},
): number {
  const { n, m } = pooled;
  const gap = largestGap(pooled);
  const ends = pooled.reference.map((rows, at) => rows + (pooled.current[at] ?? 0));
  if (costOf(ends, gap, n, m) <= mostPoints) return exitProbability({ n, m, gap, ends });
  if (untied < NEVER_DRAWN) return 1 / (1 + draws);
  return permutedP(grouped(pooled, ends), seed, draws);
}

/** About how many points of the lattice the count would visit. */
function costOf(ends: Uint32Array, gap: number, n: number, m: number): number {
  const width = Math.min(n, m, (2 * gap) / (n + m)) + 1;
  let cost = 0;
  let before = 0;
  for (const end of ends) {
    const { byRow, atOnce } = runCost(end - before, width);
    cost += Math.min(byRow, atOnce);
    before = end;
  }
  return cost;
}

/** Neighbouring values as one, so that few groups are left. A run of equal values is never split. */
function grouped(pooled: PooledSamples, ends: Uint32Array): PooledSamples {
  const { n, m, values, reference, current } = pooled;
  if (values.length <= MOST_GROUPS) return pooled;
  const least = (n + m) / MOST_GROUPS;
  const kept: number[] = [];
  let before = 0;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] ?? 0;
    if (end - before < least && at < ends.length - 1) continue;
    kept.push(at);
    before = end;
  }
  return {
    n,
    m,
    values: Float64Array.from(kept, (at) => values[at] ?? 0),
    reference: Uint32Array.from(kept, (at) => reference[at] ?? 0),
    current: Uint32Array.from(kept, (at) => current[at] ?? 0),
  };
}

function permutedP(pooled: PooledSamples, seed: number, draws: number): number {
  const { n, m, reference, current } = pooled;
  const observed = largestGap(pooled);
  const groups = Float64Array.from(reference, (rows, at) => {
    const below = at === 0 ? 0 : (reference[at - 1] ?? 0) + (current[at - 1] ?? 0);
    return rows + (current[at] ?? 0) - below;
  });
  const drawn = new Float64Array(groups.length);
  const draw = splitDrawer(groups, n, xoshiro128(seed));
  let hits = 0;
  for (let time = 0; time < draws; time++) {
    draw(drawn);
    if (reaches(observed, groups, drawn, n, m)) hits++;
  }
  return (1 + hits) / (1 + draws);
}

function reaches(observed: number, groups: Float64Array, drawn: Float64Array, n: number, m: number): boolean {
  let first = 0;
  let all = 0;
  for (let at = 0; at < groups.length; at++) {
    first += drawn[at] ?? 0;
    all += groups[at] ?? 0;
    if (Math.abs(first * m - (all - first) * n) >= observed) return true;
  }
  return false;
}

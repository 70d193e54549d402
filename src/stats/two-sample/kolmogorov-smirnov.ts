import { kolmogorovSurvival } from './kolmogorov/kolmogorov-survival.ts';
import { largestGap } from './largest-gap.ts';
import { exitProbability } from './lattice/exit-probability.ts';
import type { PooledSamples } from './pooled-samples.ts';
import { tieConditionalP } from './tie-conditional-p.ts';

export type KolmogorovSmirnov = {
  /** The largest distance between the two empirical distribution functions, from 0 to 1. */
  statistic: number;
  /** For continuous values; too large where values are tied. */
  p: number;
  method: 'exact' | 'asymptotic';
  /** p given how the values are tied; null where no two rows have the same value. */
  pTies: number | null;
};

/** Up to so many pairs of rows p is counted exactly, which takes at most a few tenths of a second. */
const MOST_PAIRS = 1e8;

/**
 * The two-sample Kolmogorov–Smirnov test: do two samples come from one distribution? It sees any difference, of place,
 * spread or shape. Two-sided, as SciPy's `ks_2samp`: exact up to n·m = 1e8, above that by Kolmogorov's distribution for
 * round(n·m ÷ (n + m)) rows.
 *
 * @param seed for the permutations that stand in for the tie-conditional count where that is too large
 */
export function kolmogorovSmirnov(pooled: PooledSamples, seed: number): KolmogorovSmirnov {
  const { n, m, values } = pooled;
  const gap = largestGap(pooled);
  const statistic = gap / (n * m);
  const method = n * m <= MOST_PAIRS ? 'exact' : 'asymptotic';
  const p =
    method === 'exact'
      ? exitProbability({ n, m, gap, ends: null })
      : kolmogorovSurvival(roundHalfEven((n * m) / (n + m)), statistic);
  const pTies = values.length === n + m ? null : tieConditionalP(pooled, p, seed);
  return { statistic, p, method, pTies };
}

/** As NumPy rounds: a half goes to the even neighbour. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

import { durbinMatrix } from './durbin-matrix.ts';
import { pelzGood } from './pelz-good.ts';
import { pomeranz } from './pomeranz.ts';
import { smallestDistances } from './smallest-distances.ts';
import { smirnovSurvival } from './smirnov-survival.ts';

/** Up to here Simard and L'Ecuyer count exactly. */
const SMALL = 140;

/**
 * P(Dₙ ≥ d) for Kolmogorov's statistic Dₙ of n rows, the largest distance of their empirical distribution function from
 * the true one. Chooses among five ways to compute it, as Simard and L'Ecuyer, "Computing the Two-Sided
 * Kolmogorov–Smirnov Distribution" (2011), and SciPy's `kstwo.sf` do; where that answers 0 for a very small tail
 * (n d² ≥ 370), so does this.
 *
 * @param n rows, a whole number from 1
 * @throws RangeError for another n
 */
export function kolmogorovSurvival(n: number, d: number): number {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`No sample has ${n} rows`);
  if (d >= 1) return 0;
  const scaled = n * d;
  if (scaled <= 0.5) return 1;
  if (scaled <= 1) return 1 - smallestDistances(n, d);
  if (scaled >= n - 1) return 2 * (1 - d) ** n;
  // From one half on, a sample cannot be too high and too low at once.
  if (d >= 0.5) return clip(2 * smirnovSurvival(n, d));
  return n <= SMALL ? ofSmall(n, d) : ofLarge(n, d);
}

function ofSmall(n: number, d: number): number {
  const squared = n * d * d;
  if (squared <= 0.754693) return clip(1 - durbinMatrix(n, d));
  if (squared <= 4) return clip(1 - pomeranz(n, d));
  return clip(2 * smirnovSurvival(n, d));
}

function ofLarge(n: number, d: number): number {
  const squared = n * d * d;
  if (squared >= 370) return 0;
  if (squared >= 2.2) return clip(2 * smirnovSurvival(n, d));
  const isNarrow = n <= 100_000 && n * d ** 1.5 <= 1.4;
  return clip(1 - (isNarrow ? durbinMatrix(n, d) : pelzGood(n, d)));
}

function clip(p: number): number {
  return Math.min(1, Math.max(0, p));
}

import type { Numbers } from '../numbers.ts';
import { sharesOf } from './shares.ts';

/** Below this relative difference of two shares the logarithms would cancel; the series has nothing to cancel. */
const CLOSE = 0.05;

/**
 * The Jensen–Shannon distance, from 0 (the same shares) to 1 (nothing in common): the root of the Jensen–Shannon
 * divergence in bits (Endres and Schindelin, 2003); SciPy's `jensenshannon(base=2)`.
 *
 * @param reference rows (or shares) of each category or bin
 * @param current likewise, in the same order
 */
export function jensenShannonDistance(reference: Numbers, current: Numbers): number {
  const p = sharesOf(reference);
  const q = sharesOf(current);
  let nats = 0;
  for (let at = 0; at < p.length; at++) nats += termOf(p[at] ?? 0, q[at] ?? 0);
  return Math.min(1, Math.sqrt(nats / (2 * Math.LN2)));
}

/** p log(p ÷ middle) + q log(q ÷ middle), with the middle (p + q) ÷ 2. */
function termOf(p: number, q: number): number {
  const middle = (p + q) / 2;
  if (middle === 0) return 0;
  const off = (p - q) / (p + q);
  if (Math.abs(off) >= CLOSE) {
    return (p === 0 ? 0 : p * Math.log(p / middle)) + (q === 0 ? 0 : q * Math.log(q / middle));
  }
  // (1 + x) log(1 + x) + (1 − x) log(1 − x) = x² + x⁴/6 + x⁶/15 + …, the k-th denominator being k (2k − 1).
  const square = off * off;
  return (
    middle *
    square *
    (1 + square * (1 / 6 + square * (1 / 15 + square * (1 / 28 + square * (1 / 45 + square / 66)))))
  );
}

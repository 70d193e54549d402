import type { Numbers } from '../numbers.ts';
import { sharesOf } from './shares.ts';

/**
 * The Hellinger distance, from 0 (the same shares) to 1 (nothing in common): √(½ Σ (√p − √q)²)
 * (Hellinger, 1909).
 *
 * @param reference rows (or shares) of each category or bin
 * @param current likewise, in the same order
 */
export function hellingerDistance(reference: Numbers, current: Numbers): number {
  const p = sharesOf(reference);
  const q = sharesOf(current);
  let squares = 0;
  for (let at = 0; at < p.length; at++) squares += (Math.sqrt(p[at] ?? 0) - Math.sqrt(q[at] ?? 0)) ** 2;
  return Math.min(1, Math.sqrt(squares / 2));
}

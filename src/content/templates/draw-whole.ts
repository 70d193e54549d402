import type { Chance } from '../../study/types.ts';

/** A whole number from `low` to `high`, both included, each as likely as the others. */
export function drawWhole(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

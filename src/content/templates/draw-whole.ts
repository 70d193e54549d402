import type { Chance } from '../../study/types.ts';

/** One of `low`, `low + step`… up to and with `high`, each as likely as the others. */
export function drawWhole(chance: Chance, low: number, high: number, step = 1): number {
  const count = Math.floor((high - low) / step) + 1;
  return low + step * Math.floor(chance() * count);
}

import type { Chance } from '../../study/types.ts';

/** One of some values, each as likely as the others. There must be one at least. */
export function pick<One>(chance: Chance, from: readonly [One, ...One[]]): One {
  return from[Math.floor(chance() * from.length)] ?? from[0];
}

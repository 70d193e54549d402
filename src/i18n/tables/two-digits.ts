import type { Say } from '../say.ts';

/** A figure to two digits: more would promise what an estimate of this kind does not keep. */
export function twoDigits(value: number, say: Say): string {
  return say.number(Number(value.toPrecision(2)));
}

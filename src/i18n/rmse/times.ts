import type { Say } from '../say.ts';

/** How many times as large, to two digits: more would promise what a ratio of errors does not keep. */
export function times(ratio: number, say: Say): string {
  return say.number(Number(ratio.toPrecision(2)));
}

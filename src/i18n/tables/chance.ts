import type { Say } from '../say.ts';
import { twoDigits } from './two-digits.ts';

/** Below this a p-value is only said to be below: its size says nothing more. */
const SMALLEST = 0.001;

/** A p-value behind its name, in one piece: "p = 0.04", "p < 0.001". */
export function chance(p: number, say: Say): string {
  return p < SMALLEST ? `p\u00a0<\u00a0${say.number(SMALLEST)}` : `p\u00a0=\u00a0${twoDigits(p, say)}`;
}

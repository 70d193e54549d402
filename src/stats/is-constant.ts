import type { Numbers } from './numbers.ts';

/** Whether every value is the same, exactly. A computed spread can be a rounding error away from 0 instead. */
export function isConstant(values: Numbers): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return false;
  return true;
}

import type { Numbers } from '../numbers.ts';
import { sharesOf } from './shares.ts';

/** A share below this counts as this, so that an empty bin does not make the index infinite. */
const FLOOR = 1e-4;

/**
 * The population stability index (PSI) of credit scoring: Σ (current − reference) · ln(current ÷ reference) over the
 * shares of each bin. Below 0.1 is called stable, above 0.25 a shift (Siddiqi, Credit Risk Scorecards, 2006). It grows in small samples without any drift.
 *
 * Each share is at least 1e-4; they are not made to add up to 1 again.
 *
 * @param reference rows (or shares) of each category or bin
 * @param current likewise, in the same order
 */
export function populationStabilityIndex(reference: Numbers, current: Numbers): number {
  const p = sharesOf(reference);
  const q = sharesOf(current);
  let index = 0;
  for (let at = 0; at < p.length; at++) {
    const before = Math.max(FLOOR, p[at] ?? 0);
    const after = Math.max(FLOOR, q[at] ?? 0);
    index += (after - before) * Math.log(after / before);
  }
  return index;
}

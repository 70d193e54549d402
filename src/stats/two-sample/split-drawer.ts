import type { Numbers } from '../numbers.ts';
import type { Random32 } from '../random/xoshiro128.ts';
import { logFactorials } from './log-factorials.ts';

/**
 * Deals rows at random into a sample of `n` and the rest, and tells how many of each group fell into the sample: a random
 * 2×k table with fixed margins, each with the probability it has when the labels of the samples are permuted. Costs as
 * much as there are groups, however many rows.
 *
 * @param groups rows of each group, together at least `n`
 * @returns a function that writes the counts of the next deal into an array as long as `groups`
 */
export function splitDrawer(groups: Numbers, n: number, random: Random32): (counts: Float64Array) => void {
  let rows = 0;
  for (let at = 0; at < groups.length; at++) rows += groups[at] ?? 0;
  const logs = logFactorials(rows);
  return (counts) => {
    let left = rows;
    let wanted = n;
    for (let at = 0; at < groups.length; at++) {
      const size = groups[at] ?? 0;
      const drawn = drawHypergeometric(left, size, wanted, logs, random);
      counts[at] = drawn;
      left -= size;
      wanted -= drawn;
    }
  };
}

/**
 * How many of `marked` rows are among `drawn` of `rows`: by inversion, from the most probable count outwards, so that it
 * takes about as many steps as the standard deviation.
 */
function drawHypergeometric(
  rows: number,
  marked: number,
  drawn: number,
  logs: Float64Array,
  random: Random32,
): number {
  const fewest = Math.max(0, drawn + marked - rows);
  const most = Math.min(drawn, marked);
  if (fewest === most) return most;
  const unmarked = rows - marked;
  const log = (count: number) => logs[count] ?? 0;
  const mode = Math.min(most, Math.floor(((drawn + 1) * (marked + 1)) / (rows + 2)));
  const peak = Math.exp(
    log(marked) -
      log(mode) -
      log(marked - mode) +
      (log(unmarked) - log(drawn - mode) - log(unmarked - drawn + mode)) -
      (log(rows) - log(drawn) - log(rows - drawn)),
  );
  let rest = (random() + 0.5) / 0x1_0000_0000 - peak;
  let above = mode;
  let below = mode;
  let aboveShare = peak;
  let belowShare = peak;
  while (rest > 0 && (above < most || below > fewest)) {
    if (above < most) {
      aboveShare *= ((marked - above) * (drawn - above)) / ((above + 1) * (unmarked - drawn + above + 1));
      above++;
      rest -= aboveShare;
      if (rest <= 0) return above;
    }
    if (below > fewest) {
      belowShare *= (below * (unmarked - drawn + below)) / ((marked - below + 1) * (drawn - below + 1));
      below--;
      rest -= belowShare;
      if (rest <= 0) return below;
    }
    // What is left is a rounding error once neither side adds to it.
    if (aboveShare + belowShare < 1e-30) break;
  }
  return mode;
}

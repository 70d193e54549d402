/** Rows of the two levels of a binary column. */
export type TwoCounts = readonly [number, number];

/** Two tables count as equally probable within this: the rounding of thousands of factors, far below real differences. */
const EQUALLY_PROBABLE = 1 + 1e-10;

/**
 * Fisher's exact test of a 2×2 table: do both samples have the same share of the first level? The two-sided p-value is the
 * probability, given the margins, of all tables that are at most as probable as this one, as SciPy's `fisher_exact`.
 *
 * p is 1 where a margin is 0.
 */
export function fisherExact(reference: TwoCounts, current: TwoCounts): number {
  const [seen, otherSeen] = reference;
  const n = seen + otherSeen;
  const first = seen + current[0];
  const rows = n + current[0] + current[1];
  const fewest = Math.max(0, n + first - rows);
  const most = Math.min(n, first);
  // How much more probable a table with one more is: hypergeometric(count + 1) ÷ hypergeometric(count).
  const step = (count: number) =>
    ((n - count) * (first - count)) / ((count + 1) * (rows - n - first + count + 1));
  const mode = Math.min(most, Math.max(fewest, Math.floor(((n + 1) * (first + 1)) / (rows + 2))));

  // Weights relative to the most probable table, so that the largest is 1 and the smallest vanish harmlessly.
  let weight = 1;
  if (seen >= mode) for (let count = mode; count < seen; count++) weight *= step(count);
  else for (let count = mode; count > seen; count--) weight /= step(count - 1);
  const bound = weight * EQUALLY_PROBABLE;

  let extreme = 0;
  let all = 0;
  const count = (probability: number) => {
    all += probability;
    if (probability <= bound) extreme += probability;
  };
  let upper = 1;
  for (let at = mode; at <= most && upper > 0; at++) {
    count(upper);
    upper *= step(at);
  }
  let lower = 1;
  for (let at = mode; at > fewest && lower > 0; at--) {
    lower /= step(at - 1);
    count(lower);
  }
  return Math.min(1, extreme / all);
}

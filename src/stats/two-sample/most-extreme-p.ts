/**
 * The smallest p-value that any two-sided permutation test can give to samples of these sizes, that of two samples which
 * do not overlap at all: 2 ÷ C(n + m, n). Where even that is above the level, the samples are too small to show a
 * difference. 0 where it is too small for a double.
 */
export function mostExtremeP(n: number, m: number): number {
  const fewer = Math.min(n, m);
  const more = Math.max(n, m);
  let p = 2;
  for (let drawn = 1; drawn <= fewer && p > 0; drawn++) p *= drawn / (more + drawn);
  return Math.min(1, p);
}

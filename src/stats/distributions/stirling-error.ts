/** The series starts to be exact to a double's last digit here; below, the recurrence leads to it. */
const SERIES_FROM = 10;

/**
 * What Stirling's formula leaves out: log Γ(x + 1) − ((x + ½) log x − x + ½ log 2π), for x > 0.
 *
 * It is small where log Γ is large, so that densities written with it (Loader, "Fast and Accurate Computation of
 * Binomial Probabilities", 2000) lose no digits. Series: DLMF 5.11.1.
 */
export function stirlingError(x: number): number {
  let stepped = 0;
  let at = x;
  for (; at < SERIES_FROM; at++) stepped += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  const series =
    1 / 12 -
    square *
      (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360_360)))));
  return stepped + series / at;
}

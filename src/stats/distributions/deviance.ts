/**
 * observed · log(observed ÷ expected) + expected − observed, for positive numbers: how far a count lies from what was
 * expected, as half of its deviance. Loader's `bd0` ("Fast and Accurate Computation of Binomial Probabilities", 2000):
 * where the two are close a series, because there the terms would cancel.
 */
export function deviance(observed: number, expected: number): number {
  const difference = observed - expected;
  const total = observed + expected;
  if (!(Math.abs(difference) < 0.1 * total)) {
    return observed * Math.log(observed / expected) - difference;
  }
  const ratio = difference / total;
  const square = ratio * ratio;
  let power = 2 * observed * ratio;
  let series = difference * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = series + power / odd;
    if (next === series) return series;
    series = next;
  }
}

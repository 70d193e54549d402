/** Below this logarithm the first term, and with it the probability, is 0. */
const SMALLEST_LOG = -708;

/**
 * P(Dₙ ≤ d) for many rows and a small d: Kolmogorov's limit and the three terms after it in powers of 1 ÷ √n, written by
 * Pelz and Good (1976) with theta functions that converge fast for a small z = d √n. Names as in the paper.
 */
export function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const z2 = z * z;
  const pi2 = Math.PI ** 2;
  const log = -pi2 / (8 * z2);
  if (log < SMALLEST_LOG) return 0;
  const terms = Math.ceil((16 * z) / Math.PI);

  let k0 = 0;
  let k1 = 0;
  let k2 = 0;
  let k3 = 0;
  for (let k = terms; k > 0; k--) {
    const odd2 = (2 * k - 1) ** 2;
    const q = Math.exp(log * odd2);
    const x = (pi2 * odd2) / 4;
    k0 += q;
    k1 += q * (x - z2);
    k2 += q * (z2 * z2 * (6 * z2 + 2) + x * z2 * (2 * z2 - 5) + x * x * (1 - 2 * z2));
    k3 +=
      q *
      (-(z2 ** 3) * (30 + 90 * z2) +
        x * z2 * z2 * (135 - 96 * z2) +
        x * x * z2 * (212 * z2 - 60) +
        x ** 3 * (5 - 30 * z2));
  }
  let extra2 = 0;
  let extra3 = 0;
  for (let k = terms; k > 0; k--) {
    const q = Math.exp(4 * log * k * k);
    extra2 += q * k * k;
    extra3 += q * k * k * (3 * z2 - pi2 * k * k);
  }
  const root = Math.sqrt(2 * Math.PI);
  const sqrtN = Math.sqrt(n);
  return (
    root *
    (k0 / z +
      k1 / (6 * z ** 4 * sqrtN) +
      (k2 / (72 * z ** 7) - (pi2 * extra2) / (36 * z ** 3)) / n +
      (k3 / (6480 * z ** 10) + (pi2 * extra3) / (216 * z ** 6)) / (n * sqrtN))
  );
}

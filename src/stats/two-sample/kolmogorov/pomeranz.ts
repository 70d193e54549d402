/** Rows are kept within a double by factors of this. */
const BITS = 128;
const LARGE = 2 ** BITS;

/**
 * P(Dₙ ≤ d) by Pomeranz' recursion (1974; as in Simard and L'Ecuyer, 2011): the strip of width d about the true
 * distribution function is cut into 2n + 1 pieces, and each piece spreads the rows before it by a Poisson distribution.
 * All terms are positive. Takes about n (n d)² steps.
 */
export function pomeranz(n: number, d: number): number {
  const scaled = n * d;
  const whole = Math.floor(scaled);
  const fraction = scaled - whole;
  const shorter = Math.min(fraction, 1 - fraction);
  const edge = poisson(shorter / n, 2 * whole + 2);
  const even = poisson((1 - 2 * shorter) / n, 2 * whole + 2);
  const odd = poisson((2 * shorter) / n, 2 * whole + 2);

  let before = new Float64Array(n + 1);
  let after = new Float64Array(n + 1);
  let bits = 0;
  before[0] = 1;
  let [low, high] = [0, 0];
  for (let piece = 1; piece <= 2 * n + 1; piece++) {
    const weights = piece === 1 || piece === 2 * n + 1 ? edge : piece % 2 === 1 ? odd : even;
    const [nextLow, nextHigh] = rangeOf(piece, n, whole, fraction);
    after.fill(0);
    let largest = 0;
    for (let rows = nextLow; rows <= nextHigh; rows++) {
      let total = 0;
      for (let from = low; from <= Math.min(rows, high); from++) {
        total += (before[from] ?? 0) * (weights[rows - from] ?? 0);
      }
      after[rows] = total;
      largest = Math.max(largest, total);
    }
    if (largest > 0 && largest < 1 / LARGE) {
      for (let rows = nextLow; rows <= nextHigh; rows++) after[rows] = (after[rows] ?? 0) * LARGE;
      bits -= BITS;
    }
    [before, after] = [after, before];
    [low, high] = [nextLow, nextHigh];
  }
  let p = before[n] ?? 0;
  for (let row = 1; row <= n; row++) {
    if (p > LARGE) {
      p /= LARGE;
      bits += BITS;
    }
    p *= row;
  }
  return p * 2 ** bits;
}

/** Poisson weights without their common factor: mean^k ÷ k!. */
function poisson(mean: number, terms: number): Float64Array {
  const weights = new Float64Array(terms + 1);
  weights[0] = 1;
  for (let at = 1; at <= terms; at++) weights[at] = ((weights[at - 1] ?? 0) * mean) / at;
  return weights;
}

/** How many rows there can be at the end of a piece, while the empirical distribution function stays in the strip. */
function rangeOf(piece: number, n: number, whole: number, fraction: number): [low: number, high: number] {
  const partial = fraction > 0 ? 1 : 0;
  const more = fraction > 0.5 ? 1 : 0;
  const at = Math.floor((piece + 1) / 2);
  if (piece === 2 * n + 1) return [Math.max(0, n - whole - partial + 1), n];
  if (piece % 2 === 1) return [Math.max(0, at - whole - more), Math.min(n, at + whole + partial - 2)];
  return [Math.max(0, at - whole), Math.min(n, at + whole + more - 1)];
}

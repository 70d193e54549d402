/** Powers are kept within a double by factors of this. */
const BITS = 128;
const LARGE = 2 ** BITS;

/**
 * P(Dₙ ≤ d) by Durbin's matrix (1968) in the form of Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's Distribution"
 * (2003): an entry of the n-th power of a matrix of order 2⌈n d⌉ − 1, times n! ÷ nⁿ. For small n d, whose cube it costs.
 */
export function durbinMatrix(n: number, d: number): number {
  const corner = Math.ceil(n * d);
  const order = 2 * corner - 1;
  const centre = (corner - 1) * order + corner - 1;
  let base: Scaled = { entries: startMatrix(corner, corner - n * d), bits: 0 };
  let power: Scaled | null = null;
  for (let exponent = n; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) power = power === null ? base : product(power, base, order, centre);
    if (exponent > 1) base = product(base, base, order, centre);
  }
  let p = power?.entries[centre] ?? 0;
  let bits = power?.bits ?? 0;
  for (let row = 1; row <= n; row++) {
    p *= row / n;
    if (p < 1 / LARGE) {
      p *= LARGE;
      bits -= BITS;
    }
  }
  return p * 2 ** bits;
}

/** A square matrix, row by row, times 2^bits. */
type Scaled = { entries: Float64Array; bits: number };

/** With d = (corner − rest) ÷ n: 1/(i − j + 1)! on and below the first diagonal, edges less for the rest. */
function startMatrix(corner: number, rest: number): Float64Array {
  const order = 2 * corner - 1;
  const inverseFactorials = new Float64Array(order + 1).fill(1);
  for (let at = 1; at <= order; at++) inverseFactorials[at] = (inverseFactorials[at - 1] ?? 0) / at;
  const inverse = (at: number) => inverseFactorials[at] ?? 0;
  const edge = (at: number) => (1 - rest ** at) * inverse(at);
  const entries = new Float64Array(order * order);
  for (let row = 0; row < order; row++) {
    for (let column = 0; column <= Math.min(row + 1, order - 1); column++) {
      entries[row * order + column] = inverse(row - column + 1);
    }
    entries[row * order] = edge(row + 1);
  }
  for (let column = 0; column < order; column++) entries[(order - 1) * order + column] = edge(order - column);
  const both = 1 - 2 * rest ** order + Math.max(2 * rest - 1, 0) ** order;
  entries[(order - 1) * order] = both * inverse(order);
  return entries;
}

function product(a: Scaled, b: Scaled, order: number, centre: number): Scaled {
  const entries = new Float64Array(order * order);
  for (let row = 0; row < order; row++) {
    for (let inner = 0; inner < order; inner++) {
      const factor = a.entries[row * order + inner] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < order; column++) {
        const at = row * order + column;
        entries[at] = (entries[at] ?? 0) + factor * (b.entries[inner * order + column] ?? 0);
      }
    }
  }
  if ((entries[centre] ?? 0) <= LARGE) return { entries, bits: a.bits + b.bits };
  return { entries: entries.map((entry) => entry / LARGE), bits: a.bits + b.bits + BITS };
}

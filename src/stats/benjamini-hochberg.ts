import type { Numbers } from './numbers.ts';

/**
 * Benjamini and Hochberg's adjusted p-values (1995), in the order given: reject where they are below α, and of the
 * rejections a share of at most α is expected to be false. Milder than Holm's, for many tests that do not work against
 * each other.
 *
 * The largest p × m/m, the next × m/(m − 1)…, each no larger than the one before.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]); // 0.03, 0.04, 0.04
 */
export function benjaminiHochberg(p: Numbers): Float64Array {
  const adjusted = new Float64Array(p.length);
  let smallest = 1;
  descendingOrder(p).forEach((at, place) => {
    smallest = Math.min(smallest, ((p[at] ?? 1) * p.length) / (p.length - place));
    adjusted[at] = smallest;
  });
  return adjusted;
}

function descendingOrder(p: Numbers): Uint32Array {
  return Uint32Array.from({ length: p.length }, (_, at) => at).sort((a, b) => (p[b] ?? 1) - (p[a] ?? 1));
}

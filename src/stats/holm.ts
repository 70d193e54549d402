import type { Numbers } from './numbers.ts';

/**
 * Holm's adjusted p-values (1979), in the order given: reject where they are below α, and the chance of even one false
 * rejection among them all is at most α, however the tests depend on each other.
 *
 * The smallest p × m, the next × (m − 1)…, each no smaller than the one before and no larger than 1.
 *
 * @example holm([0.01, 0.04, 0.03]); // 0.03, 0.06, 0.06
 */
export function holm(p: Numbers): Float64Array {
  const adjusted = new Float64Array(p.length);
  let largest = 0;
  ascendingOrder(p).forEach((at, place) => {
    largest = Math.max(largest, Math.min(1, (p.length - place) * (p[at] ?? 1)));
    adjusted[at] = largest;
  });
  return adjusted;
}

function ascendingOrder(p: Numbers): Uint32Array {
  return Uint32Array.from({ length: p.length }, (_, at) => at).sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1));
}

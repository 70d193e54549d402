import type { PooledSamples } from '../two-sample/pooled-samples.ts';

/**
 * The energy distance of two samples (Székely and Rizzo, 2013), in the root of their unit: √(2 ∫ (F − G)² dx) with the
 * two empirical distribution functions F and G, as SciPy's `energy_distance`. 0 only for equal distributions; large
 * differences weigh more than in the Wasserstein distance.
 */
export function energyDistance({ n, m, values, reference, current }: PooledSamples): number {
  const last = values.length - 1;
  // A quarter of a span is finite, and so is the area over it; of a subnormal span nothing would be left.
  const part = Number.isFinite((values[last] ?? 0) - (values[0] ?? 0)) ? 1 : 0.25;
  let area = 0;
  let from = (values[0] ?? 0) * part;
  for (let at = 0; at < last; at++) {
    const to = (values[at + 1] ?? 0) * part;
    const gap = (reference[at] ?? 0) / n - (current[at] ?? 0) / m;
    area += gap * gap * (to - from);
    from = to;
  }
  return Math.sqrt(2) * Math.sqrt(area) * Math.sqrt(1 / part);
}

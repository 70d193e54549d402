import type { Detector } from './detector.ts';

export type PageHinkleyParameters = {
  /** No change is told before this many values. */
  minInstances: number;
  /** Deviations from the mean up to this size count as none, in the unit of the values. */
  delta: number;
  /** How large the accumulated deviation must become (λ), in the unit of the values. */
  threshold: number;
  /** How much of the accumulated deviation is kept at each value; 1 forgets nothing. */
  alpha: number;
};

export const PAGE_HINKLEY: PageHinkleyParameters = {
  minInstances: 30,
  delta: 0.005,
  threshold: 50,
  alpha: 0.9999,
};

/**
 * The Page–Hinkley test in both directions: has the mean risen or fallen? It adds up how far the values lie from the mean
 * so far and tells a change when that sum has moved more than the threshold away from its extreme.
 *
 * The threshold is in the unit of the values: standardise them, unless they lie between 0 and 1.
 *
 * Source: Page (1954), Continuous inspection schemes; Mouss et al. (2004); with the fading factor and the parameters of
 * river's `PageHinkley(mode="both")`.
 */
export function createPageHinkley(parameters: PageHinkleyParameters = PAGE_HINKLEY): Detector {
  const { minInstances, delta, threshold, alpha } = parameters;
  let seen = 0;
  let mean = 0;
  let rise = 0;
  let fall = 0;
  let lowestRise = Number.POSITIVE_INFINITY;
  let highestFall = Number.NEGATIVE_INFINITY;
  return {
    add(value) {
      seen += 1;
      mean += (value - mean) / seen;
      rise = alpha * rise + (value - mean) - delta;
      fall = alpha * fall + (value - mean) + delta;
      lowestRise = Math.min(lowestRise, rise);
      highestFall = Math.max(highestFall, fall);
      return seen >= minInstances && (rise - lowestRise > threshold || highestFall - fall > threshold);
    },
  };
}

import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';

/**
 * How values in the order of time vary together with those `lag` steps later: Σ (xₜ − x̄)(xₜ₊ₗ − x̄) ÷ n, with l = `lag`. Lag 0 is the
 * variance (ddof 0); lag 1 ÷ lag 0 is the lag-1 autocorrelation. Divided by n at every lag, as long-run variances need
 * (Newey and West, 1987); statsmodels' `acovf`.
 */
export function autocovariance(values: Numbers, lag: number, centre = mean(values)): number {
  let total = 0;
  for (let at = 0; at + lag < values.length; at++) {
    total += ((values[at] ?? 0) - centre) * ((values[at + lag] ?? 0) - centre);
  }
  return total / values.length;
}

import { millsRatio } from './mills-ratio.ts';

const DENSITY = 1 / Math.sqrt(2 * Math.PI);

/**
 * The share of a standard normal distribution below `z`, to about 14 digits, also far out in the lower tail.
 *
 * Near 0 the series of Marsaglia, "Evaluating the Normal Distribution" (2004); beyond 3 the continued fraction of Mills'
 * ratio (Laplace), because there the series would subtract two numbers that are almost 0.5.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const density = DENSITY * Math.exp((-z * z) / 2);
  if (Math.abs(z) > 3) {
    const tail = density === 0 ? 0 : density * millsRatio(Math.abs(z));
    return z < 0 ? tail : 1 - tail;
  }
  let term = z;
  let series = z;
  for (let odd = 3; Math.abs(term) > Math.abs(series) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    series += term;
  }
  return 0.5 + density * series;
}

import { binomialCdf } from '../distributions/binomial-cdf.ts';
import type { Range } from './paired-test.ts';

/**
 * The exact interval of a share (Clopper and Pearson, 1934): the shares under which neither as few nor as many successes
 * would be rarer than half of 1 − level. Found by bisection, to the last digit.
 */
export function clopperPearson(successes: number, trials: number, level: number): Range {
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : 1 - highest(trials - successes, trials, tail),
    high: successes === trials ? 1 : highest(successes, trials, tail),
  };
}

/** The largest share under which at most so many successes still have a probability of `tail`. */
function highest(successes: number, trials: number, tail: number): number {
  let [low, high] = [0, 1];
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (binomialCdf(successes, trials, middle) >= tail) low = middle;
    else high = middle;
  }
  return low;
}

import type { Numbers } from '../numbers.ts';

/**
 * The Brier score (1950): the mean squared distance of a predicted probability from what happened, 0 or 1. 0 is perfect;
 * answering ½ every time gives ¼.
 *
 * @param isPositive 1 for a case of the positive class, 0 for the others
 * @param probabilities of the positive class, from 0 to 1
 * @returns null where there is no case.
 * @throws RangeError when the two are not of one length
 */
export function brierScore(isPositive: Numbers, probabilities: Numbers): number | null {
  if (isPositive.length !== probabilities.length) {
    throw new RangeError(`Not pairs: ${isPositive.length} classes and ${probabilities.length} probabilities`);
  }
  let total = 0;
  for (let at = 0; at < isPositive.length; at++) {
    total += ((probabilities[at] ?? 0) - (isPositive[at] ?? 0)) ** 2;
  }
  return isPositive.length === 0 ? null : total / isPositive.length;
}

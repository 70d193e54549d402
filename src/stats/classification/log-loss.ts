import type { Numbers } from '../numbers.ts';

/**
 * The log loss (cross-entropy): the mean of −ln of the probability that was given to what happened, in nats. 0 is perfect;
 * answering ½ every time gives ln 2 ≈ 0.693; being sure and wrong costs most.
 *
 * A probability of exactly 0 for what happened would cost infinitely much. As in scikit-learn probabilities are moved away
 * from 0 and 1 by the smallest step of a double at 1 (2⁻⁵²), so that one such case costs 36.04.
 *
 * @param isPositive 1 for a case of the positive class, 0 for the others
 * @param probabilities of the positive class, from 0 to 1
 * @returns null where there is no case.
 * @throws RangeError when the two are not of one length
 */
export function logLoss(isPositive: Numbers, probabilities: Numbers): number | null {
  if (isPositive.length !== probabilities.length) {
    throw new RangeError(`Not pairs: ${isPositive.length} classes and ${probabilities.length} probabilities`);
  }
  let total = 0;
  for (let at = 0; at < isPositive.length; at++) {
    const probability = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probabilities[at] ?? 0));
    total -= isPositive[at] === 1 ? Math.log(probability) : Math.log1p(-probability);
  }
  return isPositive.length === 0 ? null : total / isPositive.length;
}

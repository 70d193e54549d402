import { binomialPmf } from './binomial-pmf.ts';
import { continuedFraction } from './continued-fraction.ts';

/**
 * I_x(a, b), the regularised incomplete beta function: the share of a beta distribution below `x`. Small values keep
 * their digits; for the share above, ask for I_y(b, a) instead of subtracting.
 *
 * Lentz' continued fraction of DLMF 8.17.22 on the side of the mean where it converges quickly.
 *
 * @param y 1 − x, where the caller knows it with more digits than the subtraction leaves
 * @throws RangeError unless a, b > 0 and x is a share.
 */
export function regularisedBeta(a: number, b: number, x: number, y = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) throw new RangeError(`I_${x}(${a}, ${b}) is not defined`);
  if (x === 0) return 0;
  if (y === 0) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - lowerShare(b, a, y, x) : lowerShare(a, b, x, y);
}

function lowerShare(a: number, b: number, x: number, y: number): number {
  const term = binomialPmf(a, b, x, y) * (b / (a + b));
  if (term === 0) return 0;
  const numerator = (step: number) => {
    const half = Math.floor(step / 2);
    return step % 2 === 0
      ? ((half * (b - half)) / ((a + step - 1) * (a + step))) * x
      : -(((a + half) * (a + b + half)) / ((a + step - 1) * (a + step))) * x;
  };
  return term / continuedFraction(numerator, () => 1);
}

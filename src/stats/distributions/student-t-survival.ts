import { normalSurvival } from './normal-survival.ts';
import { regularisedBeta } from './regularised-beta.ts';
import { FAR, logFarTail } from './student-t-far-tail.ts';

/**
 * P(T > t) for Student's t distribution with `dof` degrees of freedom, whole or not: the one-sided p-value of a t
 * statistic. Twice that of |t| is the two-sided one.
 *
 * ½ I_x(dof/2, ½) with x = dof ÷ (dof + t²) (Abramowitz and Stegun, 1964, 26.7.1).
 *
 * @throws RangeError unless dof > 0.
 */
export function studentTSurvival(t: number, dof: number): number {
  if (!(dof > 0) || Number.isNaN(t)) throw new RangeError(`No t distribution with ${dof} dof at ${t}`);
  if (dof === Number.POSITIVE_INFINITY) return normalSurvival(t);
  if (t < 0) return 1 - studentTSurvival(-t, dof);
  const ratio = t / Math.sqrt(dof);
  if (ratio > FAR) return Math.exp(logFarTail(dof) - dof * Math.log(ratio));
  const whole = 1 + ratio * ratio;
  return 0.5 * regularisedBeta(dof / 2, 0.5, 1 / whole, (ratio / whole) * ratio);
}

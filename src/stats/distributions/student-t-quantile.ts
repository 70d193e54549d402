import { normalQuantile } from '../normal-quantile.ts';
import { logGamma } from './log-gamma.ts';
import { FAR, logFarTail } from './student-t-far-tail.ts';
import { studentTSurvival } from './student-t-survival.ts';

const MOST_STEPS = 100;

/**
 * The value below which a share `p` of Student's t distribution with `dof` degrees of freedom (whole or not) lies.
 * −Infinity for 0, Infinity for 1.
 *
 * Newton's method for log P(T > t) as a function of log t. That function is concave, so that from the second step on
 * the steps approach the root from one side and cannot wander; it starts at the normal quantile. Far out the tail is a
 * power of t, which is solved at once; a quantile beyond the largest double is Infinity.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1 and dof > 0.
 */
export function studentTQuantile(p: number, dof: number): number {
  if (!(p >= 0 && p <= 1 && dof > 0)) throw new RangeError(`No quantile ${p} of t with ${dof} dof`);
  if (dof === Number.POSITIVE_INFINITY || p === 0 || p === 0.5 || p === 1) return normalQuantile(p);
  return p > 0.5 ? upperQuantile(1 - p, dof) : -upperQuantile(p, dof);
}

function upperQuantile(tail: number, dof: number): number {
  const farLogRatio = (logFarTail(dof) - Math.log(tail)) / dof;
  if (farLogRatio > Math.log(FAR)) return Math.exp(farLogRatio + 0.5 * Math.log(dof));
  let logT = Math.log(-normalQuantile(tail));
  for (let step = 0; step < MOST_STEPS; step++) {
    const logSurvival = Math.log(studentTSurvival(Math.exp(logT), dof));
    const slope = Math.exp(logT + logDensity(logT, dof) - logSurvival);
    const change = (logSurvival - Math.log(tail)) / slope;
    logT += change;
    if (Math.abs(change) < 1e-14) break;
  }
  return Math.exp(logT);
}

/** The logarithm, because the density of a quantile of 1e300 is none. Its rounding errors cost steps and no digits. */
function logDensity(logT: number, dof: number): number {
  const logRatio = logT - 0.5 * Math.log(dof);
  const logWhole = logRatio > 20 ? 2 * logRatio : Math.log1p(Math.exp(2 * logRatio));
  const logPeak = logGamma((dof + 1) / 2) - logGamma(dof / 2) - 0.5 * Math.log(dof * Math.PI);
  return logPeak - ((dof + 1) / 2) * logWhole;
}

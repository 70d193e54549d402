import { studentTSurvival } from '../distributions/student-t-survival.ts';
import { isConstant } from '../is-constant.ts';
import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';
import { standardDeviation } from '../standard-deviation.ts';

export type WelchTTest = {
  /** Positive where the mean of the reference is larger. */
  statistic: number;
  /** Welch–Satterthwaite degrees of freedom, not whole. */
  dof: number;
  p: number;
};

/** Why there is no test: one row shows no spread, and two constants show none either. */
export type NoWelchTTest = 'one_row' | 'constant';

/**
 * Welch's t test: do two samples differ in their mean, whatever their spreads? Two-sided, as SciPy's
 * `ttest_ind(equal_var=False)`. Exact for normal values, good for a few dozen rows of others.
 */
export function welchTTest(reference: Numbers, current: Numbers): WelchTTest | NoWelchTTest {
  const n = reference.length;
  const m = current.length;
  if (n < 2 || m < 2) return 'one_row';
  if (isConstant(reference) && isConstant(current)) return 'constant';
  const ofReference = standardDeviation(reference) / Math.sqrt(n - 1);
  const ofCurrent = standardDeviation(current) / Math.sqrt(m - 1);
  // Standard errors are added as sides of a triangle, since their squares can overflow.
  const error = Math.hypot(ofReference, ofCurrent);
  const statistic = mean(reference) / error - mean(current) / error;
  const dof = 1 / ((ofReference / error) ** 4 / (n - 1) + (ofCurrent / error) ** 4 / (m - 1));
  return { statistic, dof, p: Math.min(1, 2 * studentTSurvival(Math.abs(statistic), dof)) };
}

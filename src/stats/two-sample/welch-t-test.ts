import { studentTSurvival } from '../distributions/student-t-survival.ts';
import { isConstant } from '../is-constant.ts';
import { largestMagnitude } from '../largest-magnitude.ts';
import { mapNumbers } from '../map-numbers.ts';
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
  // t has no unit. In one of about the largest value nothing vanishes, and a power of two rounds nothing.
  const unit = 2 ** Math.floor(Math.log2(Math.max(largestMagnitude(reference), largestMagnitude(current))));
  // Nor has it a zero: from a value of their own on, the means of large values that differ little keep their digits.
  const origin = (reference[0] ?? 0) / unit;
  const before = mapNumbers(reference, (value) => value / unit - origin);
  const after = mapNumbers(current, (value) => value / unit - origin);
  const ofReference = standardDeviation(before) / Math.sqrt(n - 1);
  const ofCurrent = standardDeviation(after) / Math.sqrt(m - 1);
  const error = Math.hypot(ofReference, ofCurrent);
  const statistic = (mean(before) - mean(after)) / error;
  const dof = 1 / ((ofReference / error) ** 4 / (n - 1) + (ofCurrent / error) ** 4 / (m - 1));
  return { statistic, dof, p: Math.min(1, 2 * studentTSurvival(Math.abs(statistic), dof)) };
}

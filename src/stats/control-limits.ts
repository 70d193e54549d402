import { studentTQuantile } from './distributions/student-t-quantile.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Mean and standard deviation (ddof 1) of the reference, and how far on each side of the mean the limits lie. */
export type ControlLimits = { centre: number; sd: number; low: number; high: number };

/** One tail beyond three standard deviations of a normal distribution: 0.27 % on both sides together. */
const WITHIN = 0.99865;

/**
 * Between which limits does the next chunk's figure lie in all but 0.27 % of cases, if nothing has changed? A prediction
 * interval from k chunks of reference: mean ± t(k − 1; 0.99865) · s · √(1 + 1 ÷ k). Plain mean ± 3 s of few chunks would
 * raise 4 to 7 % false alarms. Assumes chunks that do not depend on each other and a figure that is about normal (Hahn and
 * Meeker, Statistical Intervals, 1991, section 4.7).
 *
 * @param share size of the chunk to be judged ÷ size of a reference chunk; a shorter one varies more
 * @throws RangeError for fewer than two reference chunks: one shows no spread.
 */
export function controlLimits(reference: Numbers, share = 1): ControlLimits {
  const k = reference.length;
  if (k < 2) throw new RangeError(`Limits need two reference chunks or more, not ${k}`);
  const sd = standardDeviation(reference) * Math.sqrt(k / (k - 1));
  // The mean of equal values can be a rounding error away from them.
  const centre = sd === 0 ? (reference[0] ?? 0) : mean(reference);
  const reach = studentTQuantile(WITHIN, k - 1) * sd * Math.sqrt(1 / share + 1 / k);
  return { centre, sd, low: centre - reach, high: centre + reach };
}

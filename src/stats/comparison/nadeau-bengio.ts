import { studentTQuantile } from '../distributions/student-t-quantile.ts';
import { studentTSurvival } from '../distributions/student-t-survival.ts';
import { isConstant } from '../is-constant.ts';
import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';
import { standardDeviation } from '../standard-deviation.ts';
import type { PairedTest } from './paired-test.ts';

export type FoldTest = PairedTest & {
  /** Of the corrected t, with k − 1 degrees of freedom. Null without spread. */
  statistic: number | null;
  /** Of the plain paired t-test, which takes folds for independent and is several times too sure. */
  naive_p: number | null;
};

/**
 * Whether two models differ in their scores over the same folds: the corrected resampled t-test of Nadeau and Bengio
 * (2003). Folds share most of their training rows, so that their scores vary together; the variance of the mean is
 * s² × (1/k + test/train) and not s²/k.
 *
 * @param testToTrain rows of a fold's test part ÷ rows of its training part: 1/(k − 1) in k-fold cross-validation
 * @throws RangeError when the scores are not pairs, or there are none.
 */
export function nadeauBengio(first: Numbers, second: Numbers, testToTrain: number): FoldTest {
  const k = first.length;
  if (k === 0 || second.length !== k) throw new RangeError(`Not pairs: ${k} and ${second.length} scores`);
  const differences = Float64Array.from(first, (score, fold) => score - (second[fold] ?? 0));
  const delta = mean(differences);
  const shape = { delta, method: 't', resamples: 0 } as const;
  if (k < 2 || isConstant(differences)) {
    const p = delta === 0 && k > 1 ? 1 : null;
    const interval = () => (p === 1 ? { low: 0, high: 0 } : null);
    return { ...shape, p, naive_p: p, statistic: p === 1 ? 0 : null, interval };
  }
  const spread = standardDeviation(differences) * Math.sqrt(k / (k - 1));
  const error = spread * Math.sqrt(1 / k + testToTrain);
  const statistic = delta / error;
  return {
    ...shape,
    statistic,
    p: twoSided(statistic, k - 1),
    naive_p: twoSided((delta / spread) * Math.sqrt(k), k - 1),
    interval(level) {
      const margin = -studentTQuantile((1 - level) / 2, k - 1) * error;
      return { low: delta - margin, high: delta + margin };
    },
  };
}

function twoSided(t: number, dof: number): number {
  return Math.min(1, 2 * studentTSurvival(Math.abs(t), dof));
}

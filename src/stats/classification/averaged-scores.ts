import type { ClassScores } from './class-scores.ts';

export type Averages = { precision: number | null; recall: number | null; f1: number | null };

/**
 * Precision, recall and F1 over all classes, in the three ways of scikit-learn:
 *
 * - `macro`: the plain mean over the classes, in which a rare class weighs as much as a common one;
 * - `weighted`: the mean weighted by each class's cases;
 * - `micro`: over all cases together. Where every case has one class and one prediction, all three are the accuracy.
 *
 * A mean of which one part is undefined is undefined (null), unless that part has no weight. scikit-learn puts a 0 in its
 * place and warns.
 */
export function averagedScores(
  classes: readonly ClassScores[],
): Record<'macro' | 'micro' | 'weighted', Averages> {
  const over = (weightOf: (one: ClassScores) => number): Averages => ({
    precision: weightedMean(classes.map((one) => [one.precision, weightOf(one)])),
    recall: weightedMean(classes.map((one) => [one.recall, weightOf(one)])),
    f1: weightedMean(classes.map((one) => [one.f1, weightOf(one)])),
  });
  const cases = classes.reduce((total, { support }) => total + support, 0);
  const correct = classes.reduce((total, one) => total + one.correct, 0);
  const share = cases === 0 ? null : correct / cases;
  return {
    macro: over(() => 1),
    micro: { precision: share, recall: share, f1: share },
    weighted: over(({ support }) => support),
  };
}

function weightedMean(parts: readonly (readonly [value: number | null, weight: number])[]): number | null {
  let total = 0;
  let weights = 0;
  for (const [value, weight] of parts) {
    if (weight === 0) continue;
    if (value === null) return null;
    total += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}

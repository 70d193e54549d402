import { normalSurvival } from '../distributions/normal-survival.ts';
import { isConstant } from '../is-constant.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { standardDeviation } from '../standard-deviation.ts';
import type { PairedTest } from './paired-test.ts';
import { scaledRmse } from './scaled-rmse.ts';

/** Squared errors of two models on the same rows, in units of `unit` squared. */
export type SquaredPair = { unit: number; first: Float64Array; second: Float64Array };

/**
 * The difference of two RMSEs of the same rows by the delta method, for so many independent rows that it is normal: a row
 * moves a root by its square ÷ (2 × the root), and the spread of what each row moves the difference by is known (the
 * infinitesimal jackknife; Efron and Tibshirani, 1993, section 21.3).
 */
export function normalRmseDifference({ unit, first, second }: SquaredPair): PairedTest {
  const [root, otherRoot] = [scaledRmse(first), scaledRmse(second)];
  const delta = root - otherRoot;
  const moved = first.map((square, row) => share(square, root) - share(second[row] ?? 0, otherRoot));
  const shape = { delta: delta * unit, method: 'normal', resamples: 0 } as const;
  if (isConstant(moved)) {
    const p = delta === 0 ? 1 : null;
    return { ...shape, p, interval: () => (p === 1 ? { low: 0, high: 0 } : null) };
  }
  const n = first.length;
  const error = standardDeviation(moved) / Math.sqrt(n - 1);
  return {
    ...shape,
    p: Math.min(1, 2 * normalSurvival(Math.abs(delta) / error)),
    interval(level) {
      const margin = -normalQuantile((1 - level) / 2) * error;
      return { low: (delta - margin) * unit, high: (delta + margin) * unit };
    },
  };
}

/** A model without any error moves nothing. */
function share(square: number, root: number): number {
  return root === 0 ? 0 : square / (2 * root);
}

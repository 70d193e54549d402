import type { Numbers } from '../numbers.ts';
import { xoshiro128 } from '../random/xoshiro128.ts';
import { drawnDifferences, drawnInterval, drawnP } from './drawn-difference.ts';
import { normalRmseDifference } from './normal-rmse-difference.ts';
import type { PairedTest } from './paired-test.ts';
import { resampleRows } from './resample-rows.ts';
import { scaledRmse } from './scaled-rmse.ts';
import { scaledSquares } from './scaled-squares.ts';

export type BootstrapOptions = {
  seed: number;
  resamples?: number;
  /** Above this many rows resampling twenty models would take many seconds, and the normal interval is as good. */
  mostResampled?: number;
};

/**
 * How much the RMSE of each model differs from that of the first, for rows that do not depend on each other: paired
 * bootstrap of the rows, the same draws for all models; above 10,000 rows the normal approximation. The same seed gives
 * the same answer (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 13 and 16).
 *
 * So few rows that even a model that wins on each of them could have done so by chance are not believed: by the sign of
 * each row alone p is at least 2^(1 − n), and where an interval would claim more there is none.
 *
 * @param errors for each model its errors, on the same rows
 * @returns for each model but the first the test of first − model
 */
export function bootstrapRmseDifferences(
  errors: readonly Numbers[],
  { seed, resamples = 9999, mostResampled = 10_000 }: BootstrapOptions,
): PairedTest[] {
  const { unit, squares } = scaledSquares(errors);
  const [first, ...others] = squares;
  if (!first) return [];
  if (first.length > mostResampled) {
    return others.map((other) => normalRmseDifference({ unit, first, second: other }));
  }
  const [firstDrawn = new Float64Array(), ...othersDrawn] = resampleRows(
    squares,
    resamples,
    xoshiro128(seed),
  );
  const surest = 2 ** (1 - first.length);
  return others.map((other, at) => {
    const ascending = drawnDifferences(firstDrawn, othersDrawn[at] ?? firstDrawn);
    return {
      delta: (scaledRmse(first) - scaledRmse(other)) * unit,
      p: Math.max(surest, drawnP(ascending)),
      method: 'percentile',
      resamples,
      interval(level) {
        const { low, high } = drawnInterval(ascending, level);
        const claims = low > 0 || high < 0;
        return claims && surest >= 1 - level ? null : { low: low * unit, high: high * unit };
      },
    };
  });
}

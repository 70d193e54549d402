import { blockLength } from '../block-length.ts';
import type { Numbers } from '../numbers.ts';
import { xoshiro128 } from '../random/xoshiro128.ts';
import { resampleBlocks } from '../resample-blocks.ts';
import { type DieboldMariano, dieboldMariano } from './diebold-mariano.ts';
import { drawnDifferences, drawnInterval } from './drawn-difference.ts';
import type { PairedTest, Range } from './paired-test.ts';
import { scaledRmse } from './scaled-rmse.ts';
import { scaledSquares } from './scaled-squares.ts';

export type ForecastOptions = {
  seed: number;
  resamples?: number;
  /** How many steps ahead the forecasts look. */
  horizon?: number;
  /** Above this many rows resampling would take many seconds, and the test's own interval is as good. */
  mostResampled?: number;
};

export type ForecastTest = PairedTest & {
  /** The test of the mean squared errors that p is of. */
  dieboldMariano: Pick<DieboldMariano, 'statistic' | 'lags' | 'weights'>;
};

/**
 * How much the RMSE of each model differs from that of the first, for rows in the order of time that may depend on each
 * other: p by Diebold and Mariano (1995) on squared errors, intervals by moving blocks of ⌈2 n^(1/3)⌉ rows (Künsch, 1989).
 *
 * Blocks are few where rows are few, and then their interval is too narrow. So it is widened to that of the test itself
 * where that is the wider one: the test's interval of the mean squared difference ÷ (sum of the two RMSEs) is one of the
 * difference of the RMSEs, and leaves out 0 where p says so. Above 100,000 rows it stands alone.
 *
 * @param errors for each model its errors, on the same rows, in the order of time
 * @returns for each model but the first the test of first − model
 */
export function forecastRmseDifferences(
  errors: readonly Numbers[],
  { seed, resamples = 9999, horizon = 1, mostResampled = 100_000 }: ForecastOptions,
): ForecastTest[] {
  const { unit, squares } = scaledSquares(errors);
  const [first, ...others] = squares;
  if (!first) return [];
  const resampled = first.length <= mostResampled;
  const drawn = resampled
    ? resampleBlocks(squares, blockLength(first.length), resamples, xoshiro128(seed))
    : [];
  const [firstDrawn = new Float64Array(), ...othersDrawn] = drawn;
  return others.map((other, at) => {
    const roots = scaledRmse(first) + scaledRmse(other);
    const test = dieboldMariano(
      first.map((square, row) => square - (other[row] ?? 0)),
      horizon,
    );
    const ascending = drawnDifferences(firstDrawn, othersDrawn[at] ?? firstDrawn);
    return {
      delta: (scaledRmse(first) - scaledRmse(other)) * unit,
      p: test.p,
      method: resampled ? 'block' : 'normal',
      resamples: resampled ? resamples : 0,
      dieboldMariano: { statistic: test.statistic, lags: test.lags, weights: test.weights },
      interval(level) {
        const tested = test.interval(level);
        if (!tested) return null;
        const own = roots === 0 ? tested : divided(tested, roots);
        const { low, high } = resampled ? hull(own, drawnInterval(ascending, level)) : own;
        return { low: low * unit, high: high * unit };
      },
    };
  });
}

const divided = ({ low, high }: Range, by: number): Range => ({ low: low / by, high: high / by });

function hull(one: Range, other: Range): Range {
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}

import { largestMagnitude } from '../largest-magnitude.ts';
import type { Numbers } from '../numbers.ts';

/** The squared errors of several models on the same rows, in units of `unit` squared. */
export type ScaledSquares = { unit: number; squares: readonly Float64Array[] };

/**
 * Squares every error of every model in one unit, the size of the largest of them (a power of two, so that scaling
 * rounds nothing): no square overflows, and the models stay comparable.
 *
 * @param errors for each model its errors, row by row
 * @throws RangeError when the models are not of one length, or there are no rows.
 */
export function scaledSquares(errors: readonly Numbers[]): ScaledSquares {
  const rows = errors[0]?.length ?? 0;
  if (rows === 0 || errors.some(({ length }) => length !== rows)) {
    throw new RangeError(
      `Not the same rows for all models: ${errors.map(({ length }) => length).join(', ')}`,
    );
  }
  const largest = errors.reduce((most, one) => Math.max(most, largestMagnitude(one)), 0);
  const unit = largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
  return { unit, squares: errors.map((one) => Float64Array.from(one, (error) => (error / unit) ** 2)) };
}

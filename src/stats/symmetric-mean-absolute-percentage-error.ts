import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Symmetric mean absolute percentage error (sMAPE), as a fraction from 0 to 2: the mean of
 * |error| ÷ ((|actual| + |predicted|) ÷ 2), as in the M4 competition (Makridakis et al., 2020).
 *
 * A row where both are 0 is predicted perfectly and counts as 0. NaN for an empty sample.
 */
export function symmetricMeanAbsolutePercentageError(actual: Numbers, predicted: Numbers): number {
  const shares = mapNumbers(actual, (value, row) => {
    const guess = predicted[row] ?? 0;
    if (value === guess) return 0;
    // By powers of two, which change no digit: the sum of two large values would overflow, half of the least one is 0.
    const unit = Math.max(Math.abs(value), Math.abs(guess)) < 1 ? 2 ** 500 : 2 ** -2;
    const [a, b] = [value * unit, guess * unit];
    return Math.abs(b - a) / (Math.abs(a) / 2 + Math.abs(b) / 2);
  });
  return mean(shares);
}

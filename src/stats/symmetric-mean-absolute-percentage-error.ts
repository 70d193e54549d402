import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

/**
 * Symmetric mean absolute percentage error (sMAPE), as a fraction from 0 to 2: the mean of
 * |error| ÷ ((|actual| + |predicted|) ÷ 2), as in the M4 competition (Makridakis et al., 2020).
 *
 * A row where both are 0 is predicted perfectly and counts as 0.
 */
export function symmetricMeanAbsolutePercentageError(actual: Numbers, predicted: Numbers): number {
  const shares = mapNumbers(actual, (value, row) => {
    const guess = predicted[row] ?? 0;
    if (value === guess) return 0;
    // Halved first: the sum of two large values would overflow.
    return Math.abs(guess / 2 - value / 2) / (Math.abs(value) / 4 + Math.abs(guess) / 4);
  });
  return mean(shares);
}

import { largestMagnitude } from './largest-magnitude.ts';
import { mapNumbers } from './map-numbers.ts';
import { mean } from './mean.ts';
import type { Numbers } from './numbers.ts';

// Squares beyond these leave the range in which a double has all its digits.
const LARGE = 1e150;
const SMALL = 1e-140;

/**
 * The root of the mean of the squares. The squares are taken of scaled values only where they would overflow or vanish.
 * NaN for an empty sample.
 */
export function rootMeanSquare(values: Numbers): number {
  const largest = largestMagnitude(values);
  if (largest === 0) return values.length === 0 ? Number.NaN : 0;
  // A power of two, so that scaling itself rounds nothing.
  const scale = largest > LARGE || largest < SMALL ? 2 ** Math.floor(Math.log2(largest)) : 1;
  return Math.sqrt(mean(mapNumbers(values, (value) => (value / scale) ** 2))) * scale;
}

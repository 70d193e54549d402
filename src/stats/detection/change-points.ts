import type { Numbers } from '../numbers.ts';
import type { Detector } from './detector.ts';

/**
 * Where a detector sees the stream change: the rows (from 0) at which it says so, which is some rows after the change
 * itself. After each of them a fresh detector starts on the next row, so that it learns the new normal.
 *
 * @example changePoints(errors, () => createPageHinkley());
 */
export function changePoints(values: Numbers, create: () => Detector): number[] {
  const found: number[] = [];
  let detector = create();
  for (let row = 0; row < values.length; row++) {
    if (!detector.add(values[row] ?? 0)) continue;
    found.push(row);
    detector = create();
  }
  return found;
}

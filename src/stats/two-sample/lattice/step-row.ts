import type { LatticeWindow } from './lattice-window.ts';

/**
 * One row further. A path comes to a point by a row of the smaller sample or by one of the larger, as often as the point
 * has rows of each.
 */
export function stepRow(window: LatticeWindow, row: number): void {
  const { outside, low, high } = window;
  const each = 1 / row;
  let here = outside[high + 2] ?? 1;
  for (let taken = high + 1; taken >= low; taken--) {
    const before = outside[taken] ?? 1;
    outside[taken + 1] = (taken * before + (row - taken) * here) * each;
    here = before;
  }
  window.high = high + 1;
}

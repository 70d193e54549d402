import type { ChartedChunk } from './control-chart-data.ts';

/** Where a chunk stands on an axis on which the row r reaches from r to r + 1: over the middle of its rows. */
export function chunkMiddle({ from, to }: ChartedChunk): number {
  return (from + to + 1) / 2;
}

/** The row that a chunk is named after: the one in its middle, of two the earlier. */
export function middleRow({ from, to }: ChartedChunk): number {
  return Math.floor((from + to) / 2);
}

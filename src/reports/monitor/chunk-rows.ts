/** Consecutive rows, from 0; `from` and `to` both belong to it. */
export type RowSpan = { from: number; to: number; n: number };

/** More points than this cannot be told apart on a chart, nor read in a report. */
const MOST_CHUNKS = 500;
const SMALLEST = 30;
const USUAL_CHUNKS = 20;

/** How many rows a chunk has: as asked, unless that gives too many chunks; else a twentieth of the rows, at least 30. */
export function chunkSize(n: number, asked: number | undefined): number {
  if (asked === undefined) return Math.max(SMALLEST, Math.ceil(n / USUAL_CHUNKS));
  return Math.max(asked, Math.ceil(n / MOST_CHUNKS));
}

/** The rows in chunks of one size; what is left over is a last, shorter chunk. */
export function chunkRows(n: number, size: number): RowSpan[] {
  return Array.from({ length: Math.ceil(n / size) }, (_, at) => {
    const from = at * size;
    const to = Math.min(n, from + size) - 1;
    return { from, to, n: to - from + 1 };
  });
}

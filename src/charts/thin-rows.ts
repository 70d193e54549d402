const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Which of `rows` rows to draw when only `most` can be told apart: spread evenly over the file by the golden ratio, which
 * falls in step with no weekly or monthly pattern, and the same ones every time. In the file's order.
 *
 * @param always rows that must not be missing, such as the largest error
 */
export function thinRows(rows: number, most: number, always: readonly number[] = []): number[] {
  if (rows <= most) return Array.from({ length: rows }, (_, row) => row);
  const chosen = new Set(always);
  for (let turn = 1; chosen.size < most; turn++) chosen.add(Math.floor(((turn * GOLDEN) % 1) * rows));
  return [...chosen].sort((a, b) => a - b);
}

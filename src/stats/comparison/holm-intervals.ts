import { holm } from '../holm.ts';
import type { PairedTest, Range } from './paired-test.ts';

export type AdjustedTest = {
  p: number | null;
  p_adjusted: number | null;
  /** Of the interval: one that belongs to this test's place among all. */
  level: number;
  interval: Range | null;
  /** Whether the interval leaves out 0, and p_adjusted < alpha. */
  differs: boolean;
};

/**
 * Several comparisons with one false alarm among them at most in a share `alpha` of cases (Holm, 1979), each with an
 * interval of the level at which Holm judged it: the smallest p at 1 − alpha ÷ m, the next at 1 − alpha ÷ (m − 1)…, and
 * from the first that is not significant on at that one's level, since Holm stops there. An interval then leaves out 0
 * exactly where the adjusted p is below alpha. A test without a p counts among the m as one that shows nothing.
 */
export function holmIntervals(tests: readonly PairedTest[], alpha = 0.05): AdjustedTest[] {
  const raw = tests.map(({ p }) => p ?? 1);
  const adjusted = holm(raw);
  const levels = holmLevels(raw, adjusted, alpha);
  return tests.map((test, at) => {
    const level = levels[at] ?? 1 - alpha;
    const interval = test.p === null ? null : test.interval(level);
    const p_adjusted = test.p === null ? null : (adjusted[at] ?? null);
    const leavesOutZero = interval !== null && (interval.low > 0 || interval.high < 0);
    const differs = leavesOutZero && p_adjusted !== null && p_adjusted < alpha;
    return { p: test.p, p_adjusted, level, interval, differs };
  });
}

function holmLevels(raw: readonly number[], adjusted: Float64Array, alpha: number): Float64Array {
  const order = raw.map((_, at) => at).sort((a, b) => (raw[a] ?? 1) - (raw[b] ?? 1));
  const levels = new Float64Array(raw.length);
  let divisor = raw.length;
  for (const at of order) {
    levels[at] = 1 - alpha / divisor;
    if ((adjusted[at] ?? 1) < alpha) divisor--;
  }
  return levels;
}

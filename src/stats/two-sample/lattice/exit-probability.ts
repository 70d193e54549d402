import { jumpRun } from './jump-run.ts';
import type { LatticeWindow } from './lattice-window.ts';
import { runCost } from './run-cost.ts';
import { stepRow } from './step-row.ts';

/** All orders in which rows of two samples can come when sorted together, each as probable as the next. */
export type Lattice = {
  n: number;
  m: number;
  /** A path is outside where |i·m − j·n| reaches this, i and j being the rows of each sample so far. */
  gap: number;
  /** After how many rows the path is looked at, ascending up to n + m; null: after each. Equal values have no order. */
  ends: Uint32Array | null;
};

/** Above this exponent even the bound of Dvoretzky, Kiefer and Wolfowitz, e · exp(−2 n m ÷ (n + m) · D²), is no double. */
const VANISHED = 760;

/**
 * The probability that such a path is outside at least once: the exact p-value of the two-sample Kolmogorov–Smirnov
 * statistic (Hodges, 1958), and with `ends` the one given how values are tied (Schröer and Trenkler, 1995).
 *
 * Nothing is ever subtracted, so that p = 1e-300 has its digits too. Takes about (n + m) · gap ÷ max(n, m) nanoseconds.
 */
export function exitProbability({ n, m, gap, ends }: Lattice): number {
  if (gap <= 0) return 1;
  const fewer = Math.min(n, m);
  const more = Math.max(n, m);
  const rows = n + m;
  if ((2 * gap * gap) / (n * m * rows) > VANISHED) return 0;

  const window: LatticeWindow = { outside: new Float64Array(fewer + 3).fill(1), low: 0, high: 0 };
  window.outside[1] = 0;
  let spare: Float64Array = new Float64Array(fewer + 3).fill(1);
  let row = 0;
  for (let at = 0; row < rows; at++) {
    const end = ends === null ? row + 1 : (ends[at] ?? rows);
    const run = end - row;
    // The points that are inside at the end of the run.
    const low = Math.max(window.low, end - more, Math.floor((end * fewer - gap) / rows) + 1);
    const high = Math.min(window.high + run, fewer, Math.ceil((end * fewer + gap) / rows) - 1);
    if (low > high) return 1;
    const cost = runCost(run, window.high - window.low + 1);
    if (cost.atOnce < cost.byRow) {
      jumpRun(window, row, run, low, high, spare);
      [window.outside, spare] = [spare, window.outside.fill(1, window.low + 1, window.high + 2)];
    } else {
      while (row < end) {
        stepRow(window, ++row);
        window.low = Math.max(window.low, row - more);
        window.high = Math.min(window.high, fewer);
      }
      window.outside.fill(1, window.low + 1, low + 1);
      window.outside.fill(1, high + 2, window.high + 2);
    }
    row = end;
    window.low = low;
    window.high = high;
  }
  return window.outside[fewer + 1] ?? 1;
}

import { hypergeometricPmf } from '../../distributions/hypergeometric-pmf.ts';
import type { LatticeWindow } from './lattice-window.ts';

/** A weight this much smaller than the sum, and all beyond it, change no digit. */
const NEGLIGIBLE = 1e-20;

/**
 * Many rows further at once, through a run of equal values, in which nothing is looked at: of the rows up to the end of
 * the run a random few are the run's own, and their number is hypergeometric.
 *
 * @param next where the points at the end of the run are written, from `low` to `high`; 1 everywhere before
 */
export function jumpRun(
  window: LatticeWindow,
  row: number,
  run: number,
  low: number,
  high: number,
  next: Float64Array,
): void {
  const end = row + run;
  for (let taken = low; taken <= high; taken++) next[taken + 1] = outsideAt(window, end, run, taken);
}

function outsideAt({ outside }: LatticeWindow, end: number, run: number, taken: number): number {
  const outsideBefore = (fromRun: number) => outside[taken - fromRun + 1] ?? 1;
  const mode = Math.floor(((run + 1) * (taken + 1)) / (end + 2));
  const peak = hypergeometricPmf(mode, end, run, taken);
  const others = end - run - taken;
  let total = peak * outsideBefore(mode);
  let weight = peak;
  for (let fromRun = mode; weight > total * NEGLIGIBLE; ) {
    weight *= ((run - fromRun) * (taken - fromRun)) / ((fromRun + 1) * (others + fromRun + 1));
    fromRun++;
    total += weight * outsideBefore(fromRun);
  }
  weight = peak;
  for (let fromRun = mode; weight > total * NEGLIGIBLE; ) {
    weight *= (fromRun * (others + fromRun)) / ((run - fromRun + 1) * (taken - fromRun + 1));
    fromRun--;
    total += weight * outsideBefore(fromRun);
  }
  return total;
}

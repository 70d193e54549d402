import type { DriftColumn } from './drift-report-schema.ts';
import { timesThreshold } from './times-threshold.ts';

const GRAVITY = { drift: 0, negligible: 1, none: 2, insufficient: 3 } as const;

/** The columns with a verdict: drifted ones first, and among those of one verdict the larger effect first. */
export function worstFirst(columns: readonly DriftColumn[]): DriftColumn[] {
  const gravity = ({ verdict }: DriftColumn) => (verdict === null ? 4 : GRAVITY[verdict]);
  const size = ({ effect }: DriftColumn) => (effect ? timesThreshold(effect) : -1);
  return columns
    .filter(({ verdict }) => verdict !== null)
    .sort((a, b) => gravity(a) - gravity(b) || compare(size(b), size(a)));
}

/** Two effects beyond every scale are alike, which a difference of infinities would not say. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

import type { ColumnVerdict, DriftColumn, DriftReport } from './drift-report-schema.ts';

/** From the gravest to the lightest. */
const GRAVITY = ['drift', 'negligible', 'none', 'insufficient'] as const satisfies ColumnVerdict[];

/**
 * The verdict on the whole: one drifting column is enough, because Holm's rule bounds the chance that any of them does by
 * accident. Columns that stayed at one value count in the total, but they say nothing of the others.
 */
export function datasetVerdict(
  columns: readonly Pick<DriftColumn, 'verdict' | 'reason'>[],
): DriftReport['dataset'] {
  const judged = columns.filter(({ verdict }) => verdict !== null);
  const drifted = judged.filter(({ verdict }) => verdict === 'drift').length;
  const tested = judged.filter(({ reason }) => reason !== 'constant').map(({ verdict }) => verdict);
  return {
    drifted,
    total: judged.length,
    share: judged.length === 0 ? null : drifted / judged.length,
    verdict: GRAVITY.find((verdict) => tested.includes(verdict)) ?? 'none',
  };
}

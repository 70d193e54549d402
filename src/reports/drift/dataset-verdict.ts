import type { ColumnVerdict, DriftColumn, DriftReport } from './drift-report-schema.ts';

/** From the gravest to the lightest. */
const GRAVITY = ['drift', 'negligible', 'none', 'insufficient'] as const satisfies ColumnVerdict[];

/**
 * The verdict on the whole: one drifting column is enough, because Holm's rule bounds the chance that any of them does by
 * accident.
 */
export function datasetVerdict(columns: readonly Pick<DriftColumn, 'verdict'>[]): DriftReport['dataset'] {
  const judged = columns.flatMap(({ verdict }) => verdict ?? []);
  const drifted = judged.filter((verdict) => verdict === 'drift').length;
  return {
    drifted,
    total: judged.length,
    share: judged.length === 0 ? null : drifted / judged.length,
    verdict: GRAVITY.find((verdict) => judged.includes(verdict)) ?? 'insufficient',
  };
}

import { makeDriftReport } from '../../reports/drift/drift-report.ts';
import type { DriftColumn, DriftReport } from '../../reports/drift/drift-report-schema.ts';
import { xoshiro128 } from '../../stats/random/xoshiro128.ts';
import { type Cells, simulatedFile, simulatedTable } from './simulated-table.ts';

export type DriftScenario = {
  seed: number;
  /** Pairs of tables. */
  pairs: number;
  /** Rows of each table. */
  rows: number;
  cells: Cells;
  /** By how many standard deviations the mean of one of the twelve columns moves. */
  shift: number;
};

/** Shares of the pairs of tables. */
export type DriftRates = {
  /** `/drift` says that a column drifts that did not move. */
  falseDrift: number;
  /** A column that did not move has an adjusted p below 0.05. */
  falseSignificance: number;
  /** A column that did not move has a p of its own below 0.05, as somebody sees who looks at every column by itself. */
  falsePlain: number;
  /** `/drift` says that the moved column drifts. */
  found: number;
  /** The moved column's own p is below 0.05. */
  foundPlain: number;
};

const ALPHA = 0.05;

/** Draws pairs of tables and counts what `/drift` says of them. The same seed gives the same rates. */
export function simulateDrift({ seed, pairs, rows, cells, shift }: DriftScenario): DriftRates {
  const random = xoshiro128(seed);
  const counts = { falseDrift: 0, falseSignificance: 0, falsePlain: 0, found: 0, foundPlain: 0 };
  for (let pair = 0; pair < pairs; pair++) {
    const reference = { table: simulatedTable(random, { rows, cells }), facts: simulatedFile(random) };
    const current = { table: simulatedTable(random, { rows, cells, shift }), facts: simulatedFile(random) };
    const made = makeDriftReport({ reference, current, answers: {} });
    if (made.kind !== 'report') throw new Error(`No report of a simulated table: ${JSON.stringify(made)}`);
    const { still, moved } = split(made.report, shift);
    if (still.some(({ verdict }) => verdict === 'drift')) counts.falseDrift++;
    if (still.some(({ p_adjusted }) => isSignificant(p_adjusted))) counts.falseSignificance++;
    if (still.some(({ p }) => isSignificant(p))) counts.falsePlain++;
    if (moved?.verdict === 'drift') counts.found++;
    if (isSignificant(moved?.p ?? null)) counts.foundPlain++;
  }
  const share = (count: number) => count / pairs;
  return {
    falseDrift: share(counts.falseDrift),
    falseSignificance: share(counts.falseSignificance),
    falsePlain: share(counts.falsePlain),
    found: share(counts.found),
    foundPlain: share(counts.foundPlain),
  };
}

function split(
  { columns }: DriftReport,
  shift: number,
): { still: DriftColumn[]; moved: DriftColumn | undefined } {
  const moved = shift === 0 ? undefined : columns.find(({ name }) => name === 'moved');
  return { moved, still: columns.filter((column) => column !== moved) };
}

const isSignificant = (p: number | null) => p !== null && p < ALPHA;

import { cohensH } from '../../stats/two-sample/cohens-h.ts';
import { twoProportionTest } from '../../stats/two-sample/two-proportion-test.ts';
import type { Classified } from './classify-column.ts';
import { compareValues, effectOf } from './compare-values.ts';
import type { DriftDistances, DriftTests } from './drift-report-schema.ts';
import type { ExaminedColumn } from './examine-columns.ts';
import type { TestedColumn, TestedPart } from './judge-columns.ts';
import { newAndLost } from './level-counts.ts';
import type { Side } from './side.ts';

/** Everything about a column but its verdict, for which the p-values of the other columns are needed. */
export type ComparedColumn = TestedColumn & {
  missing_reference: number;
  missing_current: number;
  missing_p: number | null;
  missing_h: number | null;
  tests: DriftTests;
  distances: DriftDistances;
  fresh: string[];
  lost: string[];
};

const NO_TESTS: DriftTests = { ks: null, mann_whitney: null, fisher: null, chi2: null, cramers_v: null };
const NO_DISTANCES: DriftDistances = {
  wasserstein: null,
  wasserstein_normalised: null,
  js: null,
  hellinger: null,
  psi: null,
};

/**
 * Tests a column's values, where both samples have some, and its missing cells, where there are any.
 *
 * @param awaited the column's cells arrive late, as true values do: then missing ones are no sign of drift
 */
export function compareColumn(
  { classified, reference, current }: ExaminedColumn,
  seed: number,
  awaited = false,
): ComparedColumn {
  const both = reference.values.length > 0 && current.values.length > 0;
  const values = both && isComparable(classified) ? compareValues(classified, seed) : null;
  const missing = compareMissing(reference, current);
  const named = both && classified && 'counts' in classified ? newAndLost(classified.counts) : null;
  return {
    // Where only missing cells are tested, the rows are what the test is of.
    n_reference: values ? reference.values.length : reference.rows,
    n_current: values ? current.values.length : current.rows,
    values: values && { p: values.p, effect: values.effect },
    missing: classified && classified.type !== 'empty' && !awaited ? missing.part : null,
    wasConstant: values?.wasConstant ?? false,
    missing_reference: missing.reference,
    missing_current: missing.current,
    missing_p: missing.p,
    missing_h: missing.h,
    tests: values?.tests ?? NO_TESTS,
    distances: values?.distances ?? NO_DISTANCES,
    fresh: named?.fresh ?? [],
    lost: named?.lost ?? [],
  };
}

type Comparable = Parameters<typeof compareValues>[0];

function isComparable(column: Classified | null): column is Comparable {
  return column !== null && ('counts' in column || column.type === 'numeric');
}

type ComparedMissing = {
  reference: number;
  current: number;
  p: number;
  h: number;
  part: TestedPart | null;
};

function compareMissing(reference: Side, current: Side): ComparedMissing {
  const before = reference.missing / reference.rows;
  const after = current.missing / current.rows;
  const { p } = twoProportionTest(
    [reference.missing, reference.rows - reference.missing],
    [current.missing, current.rows - current.missing],
  );
  const h = cohensH(before, after);
  const part =
    reference.missing + current.missing === 0 ? null : { p, effect: effectOf('cohens_h', Math.abs(h)) };
  return { reference: before, current: after, p, h, part };
}

import { smallestVisibleShift } from '../../stats/two-sample/smallest-visible-shift.ts';
import type { ColumnType } from './column-type.ts';
import type { ComparedColumn } from './compare-column.ts';
import type { DriftColumn } from './drift-report-schema.ts';
import type { ExaminedColumn } from './examine-columns.ts';
import type { Judgement } from './judge-columns.ts';

/** More categories than this are counted and not listed. */
const MOST_LISTED = 1000;

/** A column as it stands in the report. */
export function columnEntry(
  { pair, reference, current, classified }: ExaminedColumn,
  compared: ComparedColumn,
  judgement: Judgement | null,
  role: DriftColumn['role'],
): DriftColumn {
  const { fresh, lost, missing_reference, missing_current, missing_p, missing_h, tests, distances } =
    compared;
  const type = classified?.type ?? typeOfKind(pair.reference.kind);
  const n_reference = reference.values.length;
  const n_current = current.values.length;
  const judged = judgement ?? unjudged(classified ? type : null);
  const bothHave = n_reference > 0 && n_current > 0;
  return {
    name: pair.name,
    type,
    role,
    n_reference,
    n_current,
    missing_reference,
    missing_current,
    missing_p,
    missing_h,
    tests,
    distances,
    ...judged,
    new_categories: fresh.slice(0, MOST_LISTED),
    lost_categories: lost.slice(0, MOST_LISTED),
    new_count: fresh.length,
    lost_count: lost.length,
    smallest_visible_shift:
      judged.reason === 'not_significant' && compared.values && bothHave
        ? smallestVisibleShift(n_reference, n_current)
        : null,
  };
}

/** Of a column without a test. A column of one value on both sides did not change: that needs no test. */
function unjudged(type: ColumnType | null): Judgement {
  const untested = { p: null, p_adjusted: null, effect: null };
  switch (type) {
    case 'constant':
      return { ...untested, verdict: 'none', reason: 'constant' };
    case 'identifier':
    case 'date':
      return { ...untested, verdict: null, reason: type };
    case null:
      return { ...untested, verdict: null, reason: 'kinds_differ' };
    default:
      return { ...untested, verdict: null, reason: 'empty' };
  }
}

function typeOfKind(kind: 'number' | 'date' | 'text' | 'empty'): ColumnType {
  if (kind === 'number') return 'numeric';
  return kind === 'text' ? 'categorical' : kind;
}

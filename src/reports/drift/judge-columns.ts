import { holm } from '../../stats/holm.ts';
import { mostExtremeP } from '../../stats/two-sample/most-extreme-p.ts';
import type { ColumnVerdict, DriftEffect, VerdictReason } from './drift-report-schema.ts';

/** One of the two things about a column that can drift, tested: its values, or how many of them are missing. */
export type TestedPart = { p: number; effect: DriftEffect };

/** A column as tested and not yet judged. */
export type TestedColumn = {
  n_reference: number;
  n_current: number;
  /** Null where the values cannot be tested. */
  values: TestedPart | null;
  /** Null where neither sample misses any. */
  missing: TestedPart | null;
  /** Numbers that are all the same in the reference: any other value is beyond every scale. */
  wasConstant: boolean;
};

export type Judgement = {
  p: number | null;
  p_adjusted: number | null;
  effect: DriftEffect | null;
  verdict: ColumnVerdict | null;
  reason: VerdictReason;
};

/**
 * The verdict on each column, all p-values taken together by Holm's rule. A column drifts when it is significant **and** its
 * effect reaches the threshold; an effect alone never decides. Columns without a test are judged `null`.
 *
 * Where missing cells are tested too, a column has two chances and its p is doubled; the part that is significant by itself
 * at that price is the one whose effect counts.
 */
export function judgeColumns(columns: readonly TestedColumn[], alpha: number): (Judgement | null)[] {
  const tested = columns.filter(({ values, missing }) => values || missing);
  const ps = Float64Array.from(tested, combinedP);
  const adjusted = holm(ps);
  let at = 0;
  return columns.map((column) => {
    if (!column.values && !column.missing) return null;
    const own = at++;
    const p = ps[own] ?? 1;
    const p_adjusted = adjusted[own] ?? 1;
    const significant = (part: TestedPart | null) => {
      if (!part || p_adjusted >= alpha) return false;
      const alone = ps.slice();
      alone[own] = priceOf(column, part);
      return (holm(alone)[own] ?? 1) < alpha;
    };
    const parts = { values: significant(column.values), missing: significant(column.missing) };
    return { p, p_adjusted, ...decide(column, parts, { tested: tested.length, alpha }) };
  });
}

function combinedP(column: TestedColumn): number {
  const { values, missing } = column;
  return Math.min(values ? priceOf(column, values) : 1, missing ? priceOf(column, missing) : 1);
}

/** The p of a part with the price of looking at both. */
function priceOf({ values, missing }: TestedColumn, { p }: TestedPart): number {
  return values && missing ? Math.min(1, 2 * p) : p;
}

type Decision = Pick<Judgement, 'effect' | 'verdict' | 'reason'>;

function decide(
  column: TestedColumn,
  significant: { values: boolean; missing: boolean },
  { tested, alpha }: { tested: number; alpha: number },
): Decision {
  const { values, missing, n_reference, n_current } = column;
  const effect = values?.effect ?? missing?.effect ?? null;
  if (!significant.values && !significant.missing) {
    const insufficient = mostExtremeP(n_reference, n_current) * tested > alpha;
    return insufficient
      ? { effect, verdict: 'insufficient', reason: 'too_few_rows' }
      : { effect, verdict: 'none', reason: 'not_significant' };
  }
  const valuesDrift = significant.values && values !== null && (column.wasConstant || reaches(values.effect));
  const missingDrift = significant.missing && missing !== null && reaches(missing.effect);
  if (valuesDrift && column.wasConstant) {
    return { effect: values.effect, verdict: 'drift', reason: 'was_constant' };
  }
  if (valuesDrift && missingDrift) {
    return { effect: larger(values.effect, missing.effect), verdict: 'drift', reason: 'values_and_missing' };
  }
  if (valuesDrift) return { effect: values.effect, verdict: 'drift', reason: 'values' };
  if (missingDrift) return { effect: missing.effect, verdict: 'drift', reason: 'missing' };
  const small = significant.values ? values?.effect : missing?.effect;
  return { effect: small ?? effect, verdict: 'negligible', reason: 'small_effect' };
}

const reaches = ({ value, threshold }: DriftEffect) => value !== null && value >= threshold;

/** The one that is further beyond its threshold. */
function larger(one: DriftEffect, other: DriftEffect): DriftEffect {
  return (one.value ?? 0) / one.threshold >= (other.value ?? 0) / other.threshold ? one : other;
}

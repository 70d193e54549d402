import type { TableAssumption } from '../../table/assumptions.ts';
import { unworded } from '../worded.ts';
import type { ChosenSamples } from './choose-samples.ts';
import type { DriftInput } from './drift-input.ts';
import type { DriftAssumption } from './drift-notes.ts';
import type { DriftReport } from './drift-report-schema.ts';
import type { Roles } from './find-roles.ts';
import type { MatchedColumns } from './match-columns.ts';

type Known = { samples: ChosenSamples; matched: MatchedColumns; roles: Roles; notAsked: readonly string[] };

/** What was assumed to read the files, each with the file that it is about, and what was assumed to compare them. */
export function driftAssumptions(
  { reference, current }: DriftInput,
  { samples, matched, roles, notAsked }: Known,
): DriftReport['assumptions'] {
  const key = (one: TableAssumption) => JSON.stringify(one);
  const inReference = new Set(reference.table.assumptions.map(key));
  const inCurrent = new Set(current?.table.assumptions.map(key));
  const both = (one: TableAssumption) => !current || (inReference.has(key(one)) && inCurrent.has(key(one)));
  const ofReference = reference.table.assumptions.map((one) => ({
    ...unworded(one),
    sample: both(one) ? null : ('reference' as const),
  }));
  const ofCurrent = (current?.table.assumptions ?? [])
    .filter((one) => !both(one))
    .map((one) => ({ ...unworded(one), sample: 'current' as const }));
  const own = comparisonAssumptions(samples, matched, roles, notAsked);
  return [...ofReference, ...ofCurrent, ...own.map((one) => ({ ...unworded(one), sample: null }))];
}

function comparisonAssumptions(
  { split }: ChosenSamples,
  { renamed }: MatchedColumns,
  roles: Roles,
  notAsked: readonly string[],
): DriftAssumption[] {
  const assumed: DriftAssumption[] = [];
  if (split?.recognised) {
    assumed.push({ code: 'column_recognised', params: { role: 'group', name: split.column.name } });
  }
  for (const role of roles?.recognised ?? []) {
    const { name } = roles?.reference[role] ?? { name: '' };
    assumed.push({ code: 'column_recognised', params: { role, name } });
  }
  if (split?.period && split.period !== 'instant' && split.period !== 'day') {
    assumed.push({ code: 'grouped_by_period', params: { column: split.column.name, period: split.period } });
  }
  for (const params of renamed) assumed.push({ code: 'renamed_column', params });
  if (notAsked.length > 0) assumed.push({ code: 'scale_not_asked', params: { columns: [...notAsked] } });
  return assumed;
}

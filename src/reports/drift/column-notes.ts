import { smallestVisibleShift } from '../../stats/two-sample/smallest-visible-shift.ts';
import { normaliseName } from '../../table/normalise-name.ts';
import type { DriftNote } from './drift-notes.ts';
import type { DriftColumn } from './drift-report-schema.ts';
import type { ExaminedColumn } from './examine-columns.ts';
import { timesThreshold } from './times-threshold.ts';

/** A sentence names so many categories; the report lists more. */
const MOST_NAMED = 12;

export type ReportedColumn = { examined: ExaminedColumn; entry: DriftColumn };

/** What to know about the columns of a report, the gravest first. */
export function columnNotes(columns: readonly ReportedColumn[]): DriftNote[] {
  return [
    ...columns.flatMap(incomparable),
    ...columns.flatMap(newOrLost),
    ...labelShift(columns),
    ...columns.flatMap(oddCells),
    ...classRule(columns),
    ...smallSamples(columns),
    ...visibleShift(columns),
    ...leftOut(columns),
    ...howManyTests(columns),
  ];
}

function incomparable({ examined, entry }: ReportedColumn): DriftNote[] {
  const { pair, reference, current, classified } = examined;
  const column = pair.name;
  if (!classified) {
    return [{ code: 'kinds_differ', params: { column, reference: reference.kind, current: current.kind } }];
  }
  if (classified.type === 'empty') return [];
  const notes: DriftNote[] = [];
  if (entry.n_reference === 0) notes.push({ code: 'no_values', params: { column, sample: 'reference' } });
  if (entry.n_current === 0) notes.push({ code: 'no_values', params: { column, sample: 'current' } });
  if (pair.reference.kind === 'number' && pair.current.kind === 'number') {
    const units = { reference: pair.reference.unit, current: pair.current.unit };
    if (units.reference !== units.current) notes.push({ code: 'units_differ', params: { column, ...units } });
  }
  return notes;
}

function newOrLost({ entry }: ReportedColumn): DriftNote[] {
  const { name: column, new_categories: fresh, lost_categories: lost, new_count, lost_count } = entry;
  const notes: DriftNote[] = [];
  if (new_count > 0) {
    const categories = fresh.slice(0, MOST_NAMED);
    notes.push({ code: 'new_categories', params: { column, count: new_count, categories } });
  }
  if (lost_count > 0) {
    const categories = lost.slice(0, MOST_NAMED);
    notes.push({ code: 'lost_categories', params: { column, count: lost_count, categories } });
  }
  const bySound = new Map(lost.map((category) => [normaliseName(category), category]));
  const respelt = fresh.find((category) => normaliseName(category) && bySound.has(normaliseName(category)));
  if (respelt !== undefined) {
    const reference = bySound.get(normaliseName(respelt)) ?? respelt;
    notes.push({ code: 'spelling', params: { column, reference, current: respelt } });
  }
  return notes;
}

function labelShift(columns: readonly ReportedColumn[]): DriftNote[] {
  return columns
    .filter(({ entry }) => entry.role === 'actual' && entry.verdict === 'drift')
    .map(({ entry }) => ({ code: 'label_shift', params: { column: entry.name } }));
}

function oddCells({ examined, entry }: ReportedColumn): DriftNote[] {
  const { pair, classified } = examined;
  const column = pair.name;
  const notes: DriftNote[] = [];
  for (const sample of ['reference', 'current'] as const) {
    const side = examined[sample];
    if (side.unread > 0) notes.push({ code: 'unread_cells', params: { column, sample, count: side.unread } });
    if (side.kind === 'number' && side.infinite > 0) {
      notes.push({ code: 'infinite_values', params: { column, sample, count: side.infinite } });
    }
  }
  const measured = classified?.type === 'numeric' || classified?.type === 'ordinal';
  if (measured && entry.tests.ks && entry.distances.wasserstein_normalised === null) {
    const code = entry.distances.wasserstein === null ? 'distance_too_large' : 'constant_reference';
    notes.push({ code, params: { column } });
  }
  return notes;
}

/** Told of the change that goes furthest beyond its threshold. */
function classRule(columns: readonly ReportedColumn[]): DriftNote[] {
  const drifted = columns.flatMap(({ entry }) =>
    entry.verdict === 'drift' && entry.effect ? [{ column: entry.name, ...entry.effect }] : [],
  );
  const [largest] = drifted.sort((a, b) => timesThreshold(b) - timesThreshold(a));
  if (!largest) return [];
  const { column, name, value, threshold } = largest;
  return [{ code: 'class_rule', params: { column, effect: name, value, threshold } }];
}

function smallSamples(columns: readonly ReportedColumn[]): DriftNote[] {
  const few = columns.map(({ entry }) => entry).filter(({ verdict }) => verdict === 'insufficient');
  if (few.length === 0) return [];
  const n_reference = Math.min(...few.map((entry) => entry.n_reference));
  const n_current = Math.min(...few.map((entry) => entry.n_current));
  return [{ code: 'too_few_rows', params: { columns: few.map(({ name }) => name), n_reference, n_current } }];
}

/** By the sample sizes of the column that has the fewest values. */
function visibleShift(columns: readonly ReportedColumn[]): DriftNote[] {
  const [blurred] = columns
    .map(({ entry }) => entry)
    .filter(({ smallest_visible_shift }) => smallest_visible_shift !== null)
    .sort((a, b) => (b.smallest_visible_shift ?? 0) - (a.smallest_visible_shift ?? 0));
  if (!blurred) return [];
  const { n_reference, n_current } = blurred;
  const shift = smallestVisibleShift(n_reference, n_current);
  return [{ code: 'smallest_visible_shift', params: { shift, n_reference, n_current } }];
}

function leftOut(columns: readonly ReportedColumn[]): DriftNote[] {
  return (['identifier', 'date', 'empty'] as const).flatMap((type) => {
    const names = columns
      .filter(({ entry }) => entry.verdict === null && entry.reason === type)
      .map(({ entry }) => entry.name);
    return names.length > 0 ? [{ code: 'left_out' as const, params: { type, columns: names } }] : [];
  });
}

function howManyTests(columns: readonly ReportedColumn[]): DriftNote[] {
  const tested = columns.filter(({ entry }) => entry.p !== null).length;
  return tested > 1 ? [{ code: 'holm', params: { columns: tested } }] : [];
}

import { roleOfName } from '../column-words.ts';
import type { ReportOutcome } from '../outcome.ts';
import { describeFile } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { type ChosenSamples, samplesOfFiles, samplesOfGroups } from './choose-samples.ts';
import { columnEntry } from './column-entry.ts';
import { columnNotes, type ReportedColumn } from './column-notes.ts';
import { compareColumn } from './compare-column.ts';
import { assessConcept, type Concept } from './concept.ts';
import { conceptNotes, movedInputs } from './concept-notes.ts';
import { datasetVerdict } from './dataset-verdict.ts';
import { driftAssumptions } from './drift-assumptions.ts';
import type { DriftReportFailure } from './drift-failures.ts';
import type { DriftInput } from './drift-input.ts';
import type { DriftNote } from './drift-notes.ts';
import type { DriftColumn, DriftReport } from './drift-report-schema.ts';
import { type ExaminedColumn, examineColumns } from './examine-columns.ts';
import { findRoles, type Roles } from './find-roles.ts';
import { judgeColumns } from './judge-columns.ts';
import { laterReference } from './later-reference.ts';
import { type MatchedColumns, matchColumns } from './match-columns.ts';
import { worstFirst } from './worst-first.ts';

/** `columns` are those of the report, in its order, with the values that pictures are drawn from. */
export type DriftMade = { report: DriftReport; columns: ReportedColumn[] };

export type DriftOutcome = ReportOutcome<DriftMade, DriftReportFailure>;

const ALPHA = 0.05;

/**
 * How two samples of one table differ: each column tested by its type, all verdicts at one error level for the whole table,
 * and, where true values and predictions are named, whether the model's error changed. The sentences (`text`) are empty:
 * they are worded at the edge.
 */
export function makeDriftReport(input: DriftInput): DriftOutcome {
  const { reference, current, answers } = input;
  const chosen = current
    ? samplesOfFiles(reference.table, current.table)
    : samplesOfGroups(reference.table, answers);
  if (chosen.kind !== 'report') return chosen;
  const { samples } = chosen;
  for (const sample of ['reference', 'current'] as const) {
    if (samples[sample].rows.length === 0) return fail({ code: 'no_rows_in', params: { sample } });
  }

  const matched = withoutGroup(matchColumns(samples.reference.table, samples.current.table), samples);
  if (matched.pairs.length === 0) {
    return fail({
      code: 'no_common_columns',
      params: { reference: matched.onlyReference, current: matched.onlyCurrent },
    });
  }
  const found = findRoles(samples, matched, answers);
  if (found.kind !== 'report') return found;
  const examined = examineColumns(matched.pairs, samples, answers);
  if (examined.kind === 'ask') return examined;

  const seed = (seedOf(reference.facts.sha256) ^ (current ? seedOf(current.facts.sha256) : 0)) >>> 0;
  const columns = reportColumns(examined.columns, found.roles, seed);
  if (columns.every(({ entry }) => entry.verdict === null)) {
    return fail({ code: 'nothing_to_compare', params: { columns: columns.map(({ entry }) => entry.name) } });
  }
  const entries = columns.map(({ entry }) => entry);
  const concept = found.roles && conceptOf(samples, found.roles, entries, seed);
  const notes = [
    ...laterReference(examined.columns),
    ...matchNotes(matched, input),
    ...(concept ? conceptNotes(concept, entries) : conceptOffer(entries)),
    ...columnNotes(columns),
  ];
  const n = { reference: samples.reference.rows.length, current: samples.current.rows.length };
  const report: DriftReport = {
    schema: 1,
    command: 'drift',
    file: describeFile(reference.facts, reference.table),
    file_current: current && describeFile(current.facts, current.table),
    group: samples.split?.column.name ?? null,
    groups: samples.split?.groups ?? [],
    reference_value: samples.split?.reference ?? null,
    current_value: samples.split?.current ?? null,
    n_reference: n.reference,
    n_current: n.current,
    n_used: n.reference + n.current,
    n_dropped: samples.dropped.reduce((sum, { count }) => sum + count, 0),
    dropped: samples.dropped,
    alpha: ALPHA,
    adjustment: 'holm',
    columns: entries,
    ranking: worstFirst(entries).map(({ name }) => name),
    dataset: datasetVerdict(entries),
    concept: concept?.result ?? null,
    assumptions: driftAssumptions(input, {
      samples,
      matched,
      roles: found.roles,
      notAsked: examined.notAsked,
    }),
    notes: notes.map(unworded),
    seed,
  };
  return { kind: 'report', report, columns };
}

const fail = (failure: DriftReportFailure): DriftOutcome => ({ kind: 'failure', failure });

function withoutGroup(matched: MatchedColumns, { split }: ChosenSamples): MatchedColumns {
  return { ...matched, pairs: matched.pairs.filter(({ reference }) => reference !== split?.column) };
}

function reportColumns(examined: readonly ExaminedColumn[], roles: Roles, seed: number): ReportedColumn[] {
  const compared = examined.map((column) => compareColumn(column, seed, roleOf(column, roles) === 'actual'));
  const judgements = judgeColumns(compared, ALPHA);
  return examined.flatMap((column, at) => {
    const own = compared[at];
    if (!own) return [];
    const role = roleOf(column, roles);
    return { examined: column, entry: columnEntry(column, own, judgements[at] ?? null, role) };
  });
}

function roleOf({ pair }: ExaminedColumn, roles: Roles): DriftColumn['role'] {
  if (pair.reference === roles?.reference.actual) return 'actual';
  return pair.reference === roles?.reference.predicted ? 'predicted' : 'input';
}

function conceptOf(
  samples: ChosenSamples,
  { reference, current }: NonNullable<Roles>,
  entries: readonly DriftColumn[],
  seed: number,
): Concept {
  return assessConcept({
    reference: { sample: samples.reference, columns: reference },
    current: { sample: samples.current, columns: current },
    inputsMoved: movedInputs(entries).length > 0,
    alpha: ALPHA,
    seed,
  });
}

function matchNotes(
  { onlyReference, onlyCurrent }: MatchedColumns,
  { reference, current, answers }: DriftInput,
): DriftNote[] {
  const notes: DriftNote[] = [];
  if (current?.facts.sha256 === reference.facts.sha256) notes.push({ code: 'same_file', params: {} });
  if (onlyReference.length > 0)
    notes.push({ code: 'only_in', params: { sample: 'reference', columns: onlyReference } });
  if (onlyCurrent.length > 0)
    notes.push({ code: 'only_in', params: { sample: 'current', columns: onlyCurrent } });
  const named = answers['column.group'];
  if (current && named) notes.push({ code: 'group_ignored', params: { named } });
  return notes;
}

/** Nobody named true values and predictions, but there seem to be some. */
function conceptOffer(entries: readonly DriftColumn[]): DriftNote[] {
  const known = (role: 'actual' | 'predicted') => entries.filter(({ name }) => roleOfName(name) === role);
  const [actual, otherActual] = known('actual');
  const [predicted, otherPredicted] = known('predicted');
  if (!actual || !predicted || otherActual || otherPredicted) return [];
  return [{ code: 'concept_available', params: { actual: actual.name, predicted: predicted.name } }];
}

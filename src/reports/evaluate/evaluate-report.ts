import type { NumberColumn, Table } from '../../table/table.ts';
import { findPair } from '../find-pair.ts';
import type { ReportOutcome } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import type { EvaluateFailure } from './evaluate-failures.ts';
import type { EvaluateAssumption, EvaluateNote } from './evaluate-notes.ts';
import type { EvaluateReport } from './evaluate-report-schema.ts';
import { type FoundScore, findScore } from './find-score.ts';
import { labelFigures } from './label-figures.ts';
import { type LabelPairs, labelPairs } from './label-pairs.ts';
import { notLabels } from './not-labels.ts';
import { type ScoreCurves, scoreFigures, undefinedScore } from './score-figures.ts';
import { type SettledPositive, settlePositive } from './settle-positive.ts';

export type EvaluateInput = {
  table: Table;
  /** `column.actual`, `column.predicted`, `column.score` and `value.positive`, as far as the learner said them. */
  answers: Answers;
  file: FileFacts;
};

/** `curves` are what the charts of a score are drawn from, where there is one and both classes occur. */
export type EvaluateOutcome = ReportOutcome<
  { report: EvaluateReport; curves: ScoreCurves | null },
  EvaluateFailure
>;

/**
 * How well a table's predicted labels fit its actual ones: the confusion matrix, its figures with their intervals, the
 * baseline of answering the most frequent class, for two classes the figures of a score, and what to mind about them.
 * The sentences (`text`) are empty: they are worded at the edge.
 */
export function makeEvaluateReport({ table, answers, file }: EvaluateInput): EvaluateOutcome {
  const found = findPair(table, answers, { kinds: ['number', 'text'], content: 'labels' });
  if (found.kind !== 'found') return found;
  const { actual, predicted } = found;
  const score = findScore(table, answers['column.score'], found);
  if (score.kind === 'ask' || score.kind === 'failure') return score;

  const pairs = labelPairs(table, actual, predicted);
  const { rows } = describeFile(file, table);
  const names = { actual: actual.name, predicted: predicted.name };
  const n = pairs.rows.length;
  if (n === 0) return { kind: 'failure', failure: { code: 'no_usable_rows', params: { rows, ...names } } };
  const failure = notLabels(pairs, found);
  if (failure) return { kind: 'failure', failure };

  const { figures, occurrences, notes } = labelFigures(pairs);
  const settled = settlePositive({
    occurrences,
    named: answers['value.positive'],
    column: actual.name,
    needed: score.kind === 'column',
  });
  if (settled.kind === 'ask' || settled.kind === 'failure') return settled;
  const scored = score.kind === 'column' ? ofScore(table, score.column, pairs, settled) : null;

  const recognised: EvaluateAssumption[] = [
    ...found.recognised.map((role) => ({ role, name: found[role].name })),
    ...(score.kind === 'column' && score.recognised
      ? [{ role: 'score' as const, name: score.column.name }]
      : []),
  ].map((params) => ({ code: 'column_recognised', params }));
  const allNotes: EvaluateNote[] = [...notes, ...notesOf(score), ...(scored?.notes ?? [])];
  const report: EvaluateReport = {
    schema: 1,
    command: 'evaluate',
    file: describeFile(file, table),
    columns: { ...names, ...(score.kind === 'column' ? { score: score.column.name } : {}) },
    n_used: n,
    n_dropped: rows - n,
    dropped: pairs.dropped,
    ...figures,
    positive: settled.kind === 'positive' ? settled.positive : null,
    ...scored?.figures,
    assumptions: [
      ...table.assumptions,
      ...recognised,
      ...(settled.kind === 'positive' ? settled.assumptions : []),
    ].map(unworded),
    notes: [...allNotes, ...(settled.kind === 'none' ? settled.notes : [])].map(unworded),
    seed: seedOf(file.sha256),
  };
  return { kind: 'report', report, curves: scored?.curves ?? null };
}

function ofScore(table: Table, column: NumberColumn, pairs: LabelPairs, settled: SettledPositive) {
  if (settled.kind !== 'positive') return undefinedScore(column, pairs);
  const { positive, other } = settled;
  const place = pairs.labels.indexOf(positive);
  const isPositive = (at: number) => pairs.actual[at] === place;
  return scoreFigures({ table, column, rows: pairs.rows, isPositive, positive, other });
}

function notesOf(score: FoundScore): EvaluateNote[] {
  return score.kind === 'possible' ? [{ code: 'possible_scores', params: { names: score.names } }] : [];
}

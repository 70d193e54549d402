import { averagePrecision } from '../../stats/classification/average-precision.ts';
import { brierScore } from '../../stats/classification/brier-score.ts';
import type { Curve } from '../../stats/classification/curve.ts';
import { logLoss } from '../../stats/classification/log-loss.ts';
import { precisionRecallCurve } from '../../stats/classification/precision-recall-curve.ts';
import { rocAuc } from '../../stats/classification/roc-auc.ts';
import { rocAucInterval } from '../../stats/classification/roc-auc-interval.ts';
import { rocCurve } from '../../stats/classification/roc-curve.ts';
import { thresholdCounts } from '../../stats/classification/threshold-counts.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import type { EvaluateNote } from './evaluate-notes.ts';
import type { EvaluateReport } from './evaluate-report-schema.ts';
import type { LabelPairs } from './label-pairs.ts';

type Scored = {
  table: Table;
  column: NumberColumn;
  /** The rows that count for the labels, and for each of them whether it is of the positive class. */
  rows: Uint32Array;
  isPositive: (at: number) => boolean;
  positive: string;
  other: string;
};

/** What the charts of a score are drawn from. */
export type ScoreCurves = {
  roc: Curve;
  precisionRecall: Curve;
  auc: number;
  averagePrecision: number;
  positives: number;
  negatives: number;
  positive: string;
};

type Figures = 'score' | 'roc_auc' | 'roc_auc_interval' | 'average_precision' | 'brier' | 'log_loss';
export type ScoreFigures = { [Name in Figures]: Exclude<EvaluateReport[Name], undefined> };

export type ScoreResult = { figures: ScoreFigures; curves: ScoreCurves | null; notes: EvaluateNote[] };

const LEVEL = 0.95;
const LINES_SHOWN = 20;

/** The figures of a score, the higher the surer of the positive class, over the rows that have one. */
export function scoreFigures(scored: Scored): ScoreResult {
  const { column, positive, other } = scored;
  const { scores, isPositive, lines, without } = rowsWithScore(scored);
  const counts = thresholdCounts(isPositive, scores);
  const { positives, negatives, thresholds } = counts;
  const auc = rocAuc(counts);
  const interval = rocAucInterval(counts, LEVEL);
  const precision = auc === null ? null : averagePrecision(counts);
  const [roc, precisionRecall] = [rocCurve(counts), precisionRecallCurve(counts)];
  const [high = Number.NaN, low = Number.NaN] = [thresholds[0], thresholds.at(-1)];
  const within = low >= 0 && high <= 1;

  const notes: EvaluateNote[] = [];
  if (without.length > 0) {
    const params = { column: column.name, count: without.length, lines: without.slice(0, LINES_SHOWN) };
    notes.push({ code: 'rows_without_score', params });
  }
  if (auc === null) notes.push({ code: 'score_one_class', params: { column: column.name } });
  else if (interval === null) notes.push({ code: 'no_auc_interval', params: { positives, negatives } });
  if (auc !== null && high === low)
    notes.push({ code: 'score_constant', params: { column: column.name, value: high } });
  else if (auc !== null && auc < 0.5)
    notes.push({ code: 'score_inverted', params: { auc, positive, other } });
  if (scores.length > 0 && !within) {
    const percent = low >= 0 && high <= 100;
    notes.push({ code: 'score_not_probability', params: { column: column.name, low, high, percent } });
  }
  if (within) notes.push(...sureAndWrong(scores, isPositive, lines));

  return {
    figures: {
      score: { n_used: scores.length, n_dropped: without.length, positives, negatives },
      roc_auc: auc,
      roc_auc_interval: interval && { method: 'delong', level: LEVEL, ...interval },
      average_precision: precision,
      brier: within ? brierScore(isPositive, scores) : null,
      log_loss: within ? logLoss(isPositive, scores) : null,
    },
    curves:
      roc && precisionRecall && auc !== null && precision !== null
        ? { roc, precisionRecall, auc, averagePrecision: precision, positives, negatives, positive }
        : null,
    notes,
  };
}

/** What is said of a score where the classes are not two. */
export function undefinedScore(column: NumberColumn, pairs: LabelPairs): ScoreResult {
  const classes = new Set(pairs.actual).size;
  const scored = pairs.rows.filter((row) => Number.isFinite(column.values[row])).length;
  return {
    figures: {
      score: { n_used: scored, n_dropped: pairs.rows.length - scored, positives: 0, negatives: 0 },
      roc_auc: null,
      roc_auc_interval: null,
      average_precision: null,
      brier: null,
      log_loss: null,
    },
    curves: null,
    notes: [
      classes < 2
        ? { code: 'score_one_class', params: { column: column.name } }
        : { code: 'score_many_classes', params: { column: column.name, classes } },
    ],
  };
}

function rowsWithScore({ table, column, rows, isPositive }: Scored) {
  const scores: number[] = [];
  const classes: number[] = [];
  const lines: number[] = [];
  const without: number[] = [];
  rows.forEach((row, at) => {
    const score = column.values[row] ?? Number.NaN;
    const line = table.lines[row] ?? 0;
    if (!Number.isFinite(score)) {
      without.push(line);
      return;
    }
    scores.push(score);
    classes.push(isPositive(at) ? 1 : 0);
    lines.push(line);
  });
  return { scores, isPositive: classes, lines, without };
}

function sureAndWrong(
  scores: readonly number[],
  isPositive: readonly number[],
  lines: readonly number[],
): EvaluateNote[] {
  const wrong = lines.filter((_, at) => scores[at] === 1 - (isPositive[at] ?? 0));
  const [line] = wrong;
  return line === undefined ? [] : [{ code: 'sure_and_wrong', params: { count: wrong.length, line } }];
}

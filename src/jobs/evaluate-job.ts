import { drawConfusionMatrix } from '../charts/confusion-matrix.ts';
import type { EvaluateChartWords } from '../charts/evaluate-chart-words.ts';
import { renderPng } from '../charts/png.ts';
import { drawPrecisionRecallCurve } from '../charts/precision-recall-curve.ts';
import { drawRocCurve } from '../charts/roc-curve.ts';
import type { NumberStyle } from '../i18n/numbers.ts';
import type { EvaluateFailure } from '../reports/evaluate/evaluate-failures.ts';
import { makeEvaluateReport } from '../reports/evaluate/evaluate-report.ts';
import type { EvaluateReport } from '../reports/evaluate/evaluate-report-schema.ts';
import { operatingPoint } from '../reports/evaluate/operating-point.ts';
import type { ScoreCurves } from '../reports/evaluate/score-figures.ts';
import { readFiles } from './read-files.ts';
import type { ChartPng, TableOutcome, TableRequest } from './table-request.ts';

type ChartKind = 'confusion' | 'roc' | 'precision_recall';

export type EvaluateOutcome = TableOutcome<EvaluateReport, EvaluateFailure, ChartKind>;

/** Reads a table, evaluates its predicted labels and draws the charts. Runs in a worker. */
export async function evaluateJob(request: TableRequest<EvaluateChartWords>): Promise<EvaluateOutcome> {
  const { files, answers, words, numbers } = request;
  const read = await readFiles(files, answers);
  if (read.kind !== 'files') return read;
  const [file] = read.files;
  if (!file) throw new RangeError('A request without a file');
  const made = makeEvaluateReport({ table: file.table, answers, file: file.facts });
  if (made.kind !== 'report') return made;
  const { report, curves } = made;
  const matrix: ChartPng<ChartKind> = {
    kind: 'confusion',
    png: renderPng(drawMatrix(report, words, numbers)),
  };
  const charts = curves ? [matrix, ...drawCurves(report, curves, words, numbers)] : [matrix];
  return { kind: 'report', report, charts };
}

function drawMatrix(report: EvaluateReport, words: EvaluateChartWords, numbers: NumberStyle): string {
  const { labels, confusion, columns, positive } = report;
  const { truePositive, falseNegative, falsePositive, trueNegative } = words.cells;
  const cells = labels.map((actual) =>
    labels.map((predicted) =>
      actual === positive
        ? predicted === positive
          ? truePositive
          : falseNegative
        : predicted === positive
          ? falsePositive
          : trueNegative,
    ),
  );
  const named = positive !== null && labels.length === 2 ? { cells } : {};
  return drawConfusionMatrix({ labels, counts: confusion, columns }, { ...words.matrix, ...named }, numbers);
}

function drawCurves(
  report: EvaluateReport,
  curves: ScoreCurves,
  words: EvaluateChartWords,
  numbers: NumberStyle,
): ChartPng<ChartKind>[] {
  const { positives, negatives, positive } = curves;
  const base = { n: positives + negatives, positives, positive };
  const point = operatingPoint(report);
  const roc = drawRocCurve(
    {
      ...base,
      curve: curves.roc,
      area: curves.auc,
      point: point && { x: point.falsePositiveRate, y: point.recall },
    },
    words.roc,
    numbers,
  );
  const precisionRecall = drawPrecisionRecallCurve(
    {
      ...base,
      curve: curves.precisionRecall,
      area: curves.averagePrecision,
      point: point && point.precision !== null ? { x: point.recall, y: point.precision } : null,
    },
    words.precisionRecall,
    numbers,
  );
  return [
    { kind: 'roc', png: renderPng(roc) },
    { kind: 'precision_recall', png: renderPng(precisionRecall) },
  ];
}

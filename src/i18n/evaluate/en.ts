import type { FailureOf } from '../../jobs/table-jobs.ts';
import type {
  EvaluateAssumption,
  EvaluateNote,
  LabelOccurrence,
} from '../../reports/evaluate/evaluate-notes.ts';
import type { Say } from '../say.ts';
import { lines, rows, tableAssumption, tableFailure } from '../tables/en.ts';

/** Labels named in one sentence; the others are in the report. */
const NAMED = 4;

const some = (labels: readonly string[], say: Say) => {
  const named = labels.slice(0, NAMED).map(say.name);
  return labels.length > NAMED ? `${named.join(', ')}…` : named.join(', ');
};
const labelsOf = (labels: readonly LabelOccurrence[]) => labels.map(({ label }) => label);

function failure(failed: FailureOf<'evaluate'>, say: Say): string {
  switch (failed.code) {
    case 'no_usable_rows':
      return `Of ${rows(failed.params.rows, say)}, none has a label both in ${say.name(failed.params.actual)} and in ${say.name(failed.params.predicted)}. Check that these are the columns that you meant to compare.`;
    case 'looks_like_regression':
      return `${say.name(failed.params.column)} holds numbers with decimals (${say.exact(failed.params.example)}…), so this looks like predicting an amount, not a class. For that there is \`/rmse\`.`;
    case 'predicted_is_score':
      return `${say.name(failed.params.column)} holds probabilities (${say.exact(failed.params.example)}…), not labels. Add a column with the predicted label (${some(failed.params.classes, say)}), for instance by cutting at 0.5, and name this one in the option \`score\`.`;
    case 'too_many_labels':
      return `I count ${say.number(failed.params.labels)} different labels; I compare up to ${say.number(failed.params.limit)}. ${failed.params.numeric ? 'If these are amounts and not classes, use `/rmse`.' : 'Are these really the columns of classes?'}`;
    case 'positive_not_found':
      return `No row says ${say.name(failed.params.typed)}. The positive class can be ${say.list(failed.params.labels.map(say.name))}.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: EvaluateAssumption, say: Say): string {
  if (assumed.code !== 'positive_assumed') return tableAssumption(assumed, say);
  const { label, why } = assumed.params;
  return `I took ${say.name(label)} as the positive class, ${why === 'word' ? 'by its name' : 'because it is the rarer one'}. The option \`positive\` changes that.`;
}

function note(noted: EvaluateNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'no_common_label':
      return `The two columns share no label: one says ${some(params.actual, say)} and the other ${some(params.predicted, say)}. So hardly anything can be computed: write them alike and upload again.`;
    case 'near_duplicate_labels':
      return `${say.all(params.labels.slice(0, NAMED).map(({ label, actual, predicted }) => `${say.name(label)} (${say.number(actual + predicted)})`))} differ only in how they are written. I counted them as different classes; if they are one, write them alike.`;
    case 'too_good':
      return `All ${rows(params.n, say)} are right: almost too good to be true. Check that the answer was not among the inputs (leakage), and that these rows were not used in training.`;
    case 'not_above_baseline':
      return `Always answering ${say.name(params.label)} would do ${params.accuracy === params.baseline ? 'just as well' : 'better'} (${say.share(params.baseline)}): this model does not yet beat having no model.`;
    case 'near_baseline':
      return `The interval of the accuracy begins at ${say.share(params.low)}, and always answering ${say.name(params.label)} reaches ${say.share(params.baseline)}: with these rows I cannot tell them apart.`;
    case 'imbalanced':
      return `${say.share(params.share)} of the rows are ${say.name(params.label)}. With classes so uneven accuracy alone misleads: look at the recall of the others.`;
    case 'one_actual_class':
      return `All actual labels are ${say.name(params.label)}: nothing shows whether the model tells classes apart, and MCC is not defined.`;
    case 'one_predicted_class':
      return `The model always answers ${say.name(params.label)}, so MCC is not defined: nothing varies that could go together.`;
    case 'kappa_undefined':
      return `Cohen’s κ is not defined: with only ${say.name(params.label)} in both columns, chance agrees always.`;
    case 'never_predicted':
      return `Never predicted: ${some(labelsOf(params.labels), say)}. ${params.labels.length === 1 ? 'Its precision is' : 'Their precisions are'} not defined, and neither are the mean precisions (scikit-learn puts a 0 there).`;
    case 'only_predicted':
      return `Predicted, but never among the actual labels: ${some(labelsOf(params.labels), say)}. ${params.labels.length === 1 ? 'Its recall is' : 'Their recalls are'} not defined, and neither is the macro recall.`;
    case 'few_rows':
      return `With ${rows(params.n, say)} these figures are only a hint; from ${say.number(params.advised)} on they can be trusted.`;
    case 'possible_scores':
      return `${say.list(params.names.map(say.name))} could be the score. Name ${params.names.length === 1 ? 'it' : 'one of them'} in the option \`score\` and I add ROC, AUC and the like.`;
    case 'score_many_classes':
      return `With ${say.number(params.classes)} classes I do not use the score ${say.name(params.column)}: ROC, AUC, Brier and log loss are for two.`;
    case 'score_one_class':
      return `Where there is a score (${say.name(params.column)}) there are not two classes, so AUC and average precision are not defined.`;
    case 'rows_without_score':
      return `${rows(params.count, say)} without a number in ${say.name(params.column)} (${lines(params.lines.slice(0, 6), params.count)}): they count for the labels, not for the score.`;
    case 'score_constant':
      return `${say.name(params.column)} is ${say.exact(params.value)} in every row: it cannot put any case before another.`;
    case 'score_inverted':
      return `The AUC is ${say.number(params.auc)}, below 0.5: the higher the score, the more ${say.name(params.other)}. Is it the probability of ${say.name(params.other)}? Then name it in the option \`positive\`.`;
    case 'no_auc_interval':
      return 'The AUC has no interval: the rows are too few, or separated without a mistake, to see how much it would vary.';
    case 'score_not_probability':
      return `${say.name(params.column)} goes from ${say.exact(params.low)} to ${say.exact(params.high)}, so it is no probability, and Brier and log loss are not defined.${params.percent ? ' If it is a percentage, divide it by 100.' : ''}`;
    case 'sure_and_wrong':
      return params.count === 1
        ? `On line ${params.line} the score was sure (0 or 1) and wrong. The log loss of that is infinite; it counts as 36, as in scikit-learn.`
        : `${rows(params.count, say)} had a sure score (0 or 1) and were wrong, the first on line ${params.line}. Their log loss is infinite; each counts as 36, as in scikit-learn.`;
    case 'positive_not_used':
      return `With ${say.number(params.classes)} ${params.classes === 1 ? 'class' : 'classes'} none is the positive one: I did not use ${say.name(params.label)}.`;
    default:
      return code satisfies never;
  }
}

export const en = {
  command: {
    name: 'evaluate',
    description: 'How well does your model sort into classes? Upload a file or paste the cells',
    options: {
      file: {
        name: 'file',
        description: 'A CSV or .xlsx with a column of actual labels and one of predicted ones',
      },
      actual: { name: 'actual', description: 'The column with the actual labels, if I cannot tell' },
      predicted: { name: 'predicted', description: 'The column with the predicted labels, if I cannot tell' },
      score: {
        name: 'score',
        description: 'The column with the probability of the positive class, for ROC and AUC',
      },
      positive: { name: 'positive', description: 'The class that you look for, such as yes, 1 or fraud' },
    },
  },
  failure,
  assumption,
  note,
  title: 'Accuracy',
  sentence: (right: string, n: string, label: string, baseline: string, share: string) =>
    `Your model got **${right} of ${n}** rows right. Without a model, always answering ${label} (the baseline), it would be ${baseline} (${share}).`,
  found: (label: string, found: number, support: number, say: Say) =>
    support === 0
      ? ''
      : support === 1
        ? `It ${found === 1 ? 'found' : 'missed'} the only actual ${label} (recall).`
        : `Of ${say.number(support)} actual ${label} it found **${say.number(found)}** (recall).`,
  alarms: (label: string, found: number, predicted: number, say: Say) =>
    predicted === 0
      ? `It never answered ${label}.`
      : predicted === 1
        ? `It answered ${label} once, and was ${found === 1 ? 'right' : 'wrong'} (precision).`
        : `Of the ${say.number(predicted)} times that it answered ${label}, it was right in **${say.number(found)}** (precision).`,
  interval: (level: string, low: string, high: string) => `${level} interval: ${low} to ${high}`,
  noInterval: 'no interval',
  noPrecision: 'not defined',
  range: (low: string, high: string, n: string) => `${low} to ${high}, n = ${n}`,
  metrics: {
    accuracy: 'Accuracy',
    balanced: 'Balanced accuracy',
    mcc: 'MCC',
    kappa: 'Cohen’s κ',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
    macroF1: 'Macro F1',
    weightedF1: 'weighted F1',
    auc: 'AUC',
    averagePrecision: 'Average precision',
    brier: 'Brier',
    logLoss: 'Log loss',
  },
  byClass: 'Of each class, with its 95% interval',
  weakest: (shown: string, all: string) => `The ${shown} classes with the lowest F1, of ${all}`,
  scored: (column: string, positive: string, n: string, positives: string) =>
    `**With the score** ${column} of ${positive} (n = ${n}, ${positives} of them ${positive})`,
  byChance: (share: string) => `by chance ${share}`,
  columns: (actual: string, predicted: string) => `Actual: ${actual} · predicted: ${predicted}`,
  positiveIs: (label: string) => `positive class: ${label}`,
  matrixAlt: (n: string, accuracy: string) => `Confusion matrix, n = ${n}, accuracy ${accuracy}.`,
  rowAlt: (label: string, cells: readonly string[]) => `Actual ${label}: ${cells.join(', ')}.`,
  cellAlt: (count: string, label: string) => `${count} predicted ${label}`,
  mistakeAlt: (count: string, actual: string, predicted: string) =>
    `${count} actual ${actual} ${count === '1' ? 'was' : 'were'} predicted ${predicted}.`,
  rocAlt: (positive: string, n: string, positives: string, auc: string, chance: string) =>
    `ROC curve of the score for ${positive}, n = ${n} (${positives} ${positive}): AUC ${auc}, where chance has ${chance}.`,
  precisionRecallAlt: (positive: string, n: string, area: string, chance: string) =>
    `Precision–recall curve of the score for ${positive}, n = ${n}: average precision ${area}, where chance has ${chance}.`,
  chartNames: {
    confusion: 'confusion-matrix.png',
    roc: 'roc-curve.png',
    precision_recall: 'precision-recall.png',
  },
  reportName: 'evaluate-report.json',
  chart: {
    matrix: {
      title: 'Confusion matrix',
      actualAxis: 'Actual: {column}',
      predictedAxis: 'Predicted: {column}',
      shares: '% of each row',
      shade: 'darker: a larger part of its row',
      leftOut: 'Counts that do not fit are in the report',
      rows: 'n = {n}',
      others: {
        label: 'other {n}',
        caption: 'The {n} most confused classes; the other {others} together',
      },
      mistakes: { title: 'Most confused (actual → predicted):', each: '{n}: {actual} → {predicted}' },
    },
    cells: {
      truePositive: 'true positive',
      falseNegative: 'false negative',
      falsePositive: 'false positive',
      trueNegative: 'true negative',
    },
    roc: {
      title: 'ROC curve',
      xAxis: 'false positive rate',
      yAxis: 'recall: how many “{positive}” it finds',
      baseline: 'chance: {baseline}',
      area: 'AUC = {area}',
      rows: 'n = {n}: {positives} “{positive}”, {negatives} not',
      point: 'your predictions',
    },
    precisionRecall: {
      title: 'Precision and recall',
      xAxis: 'recall',
      yAxis: 'precision: how many “{positive}” are right',
      baseline: 'chance: {baseline}',
      area: 'average precision = {area}',
      rows: 'n = {n}: {positives} “{positive}”, {negatives} not',
      point: 'your predictions',
    },
  },
  form: {
    title: 'Evaluate your classes',
    cellsExample: 'actual\tpredicted\tscore\nyes\tyes\t0.91\n…',
    actual: 'Column of actual labels (optional)',
    predicted: 'Column of predicted labels (optional)',
    score: 'Column of scores (optional)',
  },
  sampleNote:
    'This is an example: clients of an internet provider in Quito, and who leaves (`sí`). The button below takes your own table.',
};

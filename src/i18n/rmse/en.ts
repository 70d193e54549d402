import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { RmseAssumption, RmseNote } from '../../reports/rmse/rmse-notes.ts';
import type { SplitPart } from '../../reports/rmse/split-parts.ts';
import type { Say } from '../say.ts';
import { rows, tableAssumption, tableFailure, undefinedFigures } from '../tables/en.ts';
import { twoDigits } from '../tables/two-digits.ts';

function failure(failed: FailureOf<'rmse'>, say: Say): string {
  switch (failed.code) {
    case 'no_usable_rows':
      return `Of ${rows(failed.params.rows, say)}, none has a number both in ${say.name(failed.params.actual)} and in ${say.name(failed.params.predicted)}. Check that these are the columns that you meant to compare.`;
    case 'errors_too_large':
      return `On line ${failed.params.line} the two values are so far apart that their difference is no number a computer can hold. Check that row.`;
    case 'column_wrong_content':
      return `${tableFailure(failed, say)}${failed.params.wanted === 'numbers' && failed.params.example !== null ? ' If they are classes and no amounts, use `/evaluate`.' : ''}`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: RmseAssumption, say: Say): string {
  if (assumed.code === 'time_recognised') {
    return `The dates of ${say.name(assumed.params.column)} only go one way, so I took the rows to be in the order of time.`;
  }
  return tableAssumption(assumed, say);
}

const inPart: Record<SplitPart, string> = { train: 'training', validation: 'validation', test: 'test' };

/** Signs of money that stand before the amount. */
const BEFORE = new Set(['$', 'US$', '£', '€', 'S/', 'R$', 'Q', '₡', '₲', 'BS']);

function note(noted: RmseNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_actual':
      return undefinedFigures.constantActual(params.value, say);
    case 'mape_zero':
      return undefinedFigures.mapeZero(params.count, say);
    case 'wape_zero':
      return undefinedFigures.wapeZero;
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} is too large for a computer’s number.`;
    case 'interval_one_row':
      return 'With a single row there is no interval: nothing says how much the error varies.';
    case 'interval_constant_errors':
      return 'Every row is wrong by the same amount, so there is no interval to give.';
    case 'interval_one_block':
      return `With ${rows(params.n, say)} in the order of time there is no interval: they are too few to make blocks of neighbouring rows.`;
    case 'ordered_rows': {
      const alike =
        params.autocorrelation === null
          ? ''
          : ` ${params.autocorrelation > 0 ? 'Each error resembles the one before' : 'Each error tends to be the opposite of the one before'} (autocorrelation ${twoDigits(params.autocorrelation, say)}).`;
      return `Rows that follow each other in time (${say.name(params.column)}) depend on each other, so the interval comes from resampling blocks of ${rows(params.block, say)} in a row.${alike}`;
    }
    case 'few_rows':
      return `With ${rows(params.n, say)} these figures are only a hint; from ${say.number(params.advised)} on they can be trusted.`;
    case 'too_good':
      return params.rmse === 0
        ? 'An RMSE of 0 is too good to be true: were the actual values among the inputs of the model, or copied into the predictions?'
        : `R² is above ${say.number(0.9999)}: almost too good to be true. Check that the answer was not among the inputs (leakage).`;
    case 'copied_predictions':
      return `${say.share(params.share)} of the predictions equal the actual value to the last decimal. Were those rows copied, or part of the training?`;
    case 'identical_column':
      return `The column ${say.name(params.other)} is identical to the predictions ${say.name(params.predicted)}. Is one a copy of the other?`;
    case 'shared_rows':
      return params.count === 1
        ? `One of the rows that are not for training (${say.share(params.share)}) is in the training too, identical: the model already knew the answer (leakage).`
        : `${rows(params.count, say)} of those that are not for training (${say.share(params.share)}) are in the training too, identical: the model already knew the answer (leakage).`;
    case 'worse_on_test':
      return `On the ${inPart[params.part]} rows the error is ${params.ratio === null ? 'much larger than on the training rows' : `${twoDigits(params.ratio, say)} times that of the training rows`}, more than chance explains: a sign of overfitting${params.ordered ? ', or that something has changed over time' : ''}.`;
    case 'weights_ignored':
      return `${say.name(params.column)} looks like a weight for each row. I do not use weights: all rows count the same.`;
    case 'units_differ':
      return `The actual values are in ${say.name(params.actual)} and the predictions in ${say.name(params.predicted)}. Unless that is one unit, the error says nothing.`;
    case 'worse_than_baseline':
      return `Always answering the mean would do ${say.number(params.rmse) === say.number(params.baseline) ? 'as well' : 'better'} (RMSE ${say.number(params.baseline)}): this model does not yet beat having no model.`;
    case 'unread_cells':
      return params.count === 1
        ? `One cell of ${say.name(params.column)} holds something that is no number: ${say.name(params.example)} on line ${params.line}.`
        : `${say.number(params.count)} cells of ${say.name(params.column)} hold something that is no number: the first is ${say.name(params.example)}, on line ${params.line}.`;
    default:
      return code satisfies never;
  }
}

export const en = {
  command: {
    name: 'rmse',
    description: 'How wrong are your predictions? Upload a CSV or paste the cells',
    options: {
      file: {
        name: 'file',
        description: 'A CSV or Excel file with a column of actual values and one of predictions',
      },
      actual: { name: 'actual', description: 'The column with the actual values, if I cannot tell' },
      predicted: { name: 'predicted', description: 'The column with the predictions, if I cannot tell' },
      time: { name: 'time', description: 'The column of dates, if the rows are in the order of time' },
    },
  },
  failure,
  assumption,
  note,
  title: 'RMSE',
  /** `hasUnit`: whether the two figures name their unit. A single row has no baseline. */
  sentence: (typical: string, baseline: string | null, hasUnit: boolean) =>
    `Your model is typically off by about **±${typical}**${hasUnit ? '' : ' (in the unit of the actual values)'}.${baseline === null ? '' : ` Without a model, always answering the mean, it would be ±${baseline}.`}`,
  /** A figure with the unit that the table gives it. */
  amount: (figure: string, unit: string) => {
    if (unit === '%') return `${figure} percentage points`;
    return BEFORE.has(unit.toUpperCase()) ? `${unit}${figure}` : `${figure}\u00a0${unit}`;
  },
  interval: (level: string, low: string, high: string) => `${level} interval: ${low} to ${high}`,
  noInterval: 'no interval',
  metrics: {
    rmse: 'RMSE',
    mae: 'MAE',
    r2: 'R²',
    bias: 'Bias',
  },
  biasMeans: {
    over: 'predicts too much',
    under: 'predicts too little',
    none: 'no clear lean',
  },
  columns: (actual: string, predicted: string) => `Actual: ${actual} · predicted: ${predicted}`,
  splits: {
    column: (name: string) => `split: ${name}`,
    part: (part: SplitPart, value: string, n: string) =>
      `**${{ train: 'Training', validation: 'Validation', test: 'Test' }[part]}** ${value} (n = ${n})`,
    gap: (part: SplitPart, gap: string, range: string | null) =>
      `${inPart[part]} − training = ${gap}${range === null ? '' : ` (${range})`}. The figure that counts is the ${inPart[part]} one: the model has not seen those rows.`,
  },
  worst: {
    title: 'The largest errors',
    row: (line: string, actual: string, predicted: string, error: string) =>
      `line ${line}: actual ${actual}, predicted ${predicted} (error ${error})`,
  },
  chartAlt: (n: string, rmse: string, r2: string) =>
    `Scatter of predicted against actual values, n = ${n}, with the line where both are equal. RMSE ${rmse}, R² ${r2}.`,
  reportName: 'rmse-report.json',
  chartName: 'predicted-vs-actual.png',
  chart: {
    title: 'Predicted against actual',
    actualAxis: 'Actual: {column}',
    predictedAxis: 'Predicted: {column}',
    identity: 'predicted = actual',
    above: 'predicts too much',
    below: 'predicts too little',
    errorRule: 'error = predicted − actual',
    rows: 'n = {n}',
    thinned: '{drawn} of {n} rows drawn',
  },
  form: {
    title: 'RMSE from your table',
    cellsExample: 'actual\tpredicted\n12.5\t11.9\n…',
    actual: 'Column of actual values (optional)',
    predicted: 'Column of predictions (optional)',
    time: 'Column of dates, if in order (optional)',
  },
  sampleNote: 'This is an example: demand for shared bikes in Bogotá. The button below takes your own table.',
};

import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { MonitorMetric, PairMetric } from '../../reports/monitor/monitor-metric.ts';
import type { MonitorAssumption, MonitorNote } from '../../reports/monitor/monitor-notes.ts';
import type { Say } from '../say.ts';
import { points, rows, tableAssumption, tableFailure } from '../tables/en.ts';
import { twoDigits } from '../tables/two-digits.ts';

/** Inside of a sentence. */
const metrics: Record<MonitorMetric, string> = {
  mean: 'the mean',
  rmse: 'the RMSE',
  mae: 'the MAE',
  bias: 'the bias',
  error_rate: 'the error rate',
  accuracy: 'the accuracy',
};

const choices: Record<PairMetric, string> = {
  rmse: 'RMSE',
  mae: 'MAE (mean absolute error)',
  bias: 'Bias (predicts too much or too little)',
  error_rate: 'Error rate (labels)',
  accuracy: 'Accuracy (labels)',
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Rows that were counted and written already. */
const counted = (count: string) => `${count} ${count === '1' ? 'row' : 'rows'}`;
const times = (count: number, say: Say) => (count === 1 ? 'once' : `${say.number(count)} times`);

function failure(failed: FailureOf<'monitor'>, say: Say): string {
  switch (failed.code) {
    case 'too_few_rows':
      return `${failed.params.n === 0 ? 'No row has' : failed.params.n === 1 ? 'Only 1 row has' : `Only ${rows(failed.params.n, say)} have`} what it takes, and I need ${say.number(failed.params.needed)} to know what is normal. Add more rows.`;
    case 'too_few_columns':
      return failed.params.names.length === 0
        ? 'No column has numbers. I need one with the values to watch, or one of actual values and one of predictions.'
        : `Only ${say.list(failed.params.names.map(say.name))} would do, and an error needs two columns: the actual values and the predictions. To watch one column, name it in the option \`value\`.`;
    case 'one_column':
      return 'I see only one column, and it is not one of numbers. I need at least two numbers, one a line, with a name above them if you like.';
    case 'kinds_differ':
      return `${say.name(failed.params.numbers)} has numbers and ${say.name(failed.params.texts)} has texts, so they cannot be compared. Write both the same way.`;
    case 'values_too_large':
      return `On line ${failed.params.line} there is a value so large that no computer can calculate with it. Check that row.`;
    case 'column_wrong_content': {
      const { role, wanted, example } = failed.params;
      const isOfPair = role === 'actual' || role === 'predicted';
      const asLabels =
        isOfPair && wanted === 'numbers' && example !== null
          ? ` If they are labels, ask for “${choices.error_rate}” or “${choices.accuracy}” in the option \`metric\`.`
          : '';
      return tableFailure(failed, say) + asLabels;
    }
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: MonitorAssumption, say: Say): string {
  switch (assumed.code) {
    case 'only_numeric_column':
      return `I watched ${say.name(assumed.params.name)}, the only column of numbers.`;
    case 'only_date_column':
      return `I took ${say.name(assumed.params.name)} as the time: it is the only one of dates.`;
    case 'metric_assumed':
      return `I measured ${metrics[assumed.params.metric]}; the option \`metric\` offers others.`;
    case 'ones_are_errors':
      return `${say.name(assumed.params.column)} has only 0 and 1: I took 1 as an error.`;
    case 'file_order':
      return 'I saw no column of times, so I took the rows in the order of the file.';
    case 'in_time_order':
      return `The rows were already in the order of ${say.name(assumed.params.column)}.`;
    case 'sorted_by_time':
      return `I sorted the rows by ${say.name(assumed.params.column)}: ${say.number(assumed.params.moved)} ${assumed.params.moved === 1 ? 'was' : 'were'} out of place.`;
    case 'same_times':
      return `${assumed.params.count === 1 ? '1 row repeats' : `${rows(assumed.params.count, say)} repeat`} the time of the row before; among them I kept the order of the file.`;
    case 'chunk_raised':
      return `Chunks of ${rows(assumed.params.asked, say)} would be too many points, so I used ${say.number(assumed.params.used)}.`;
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: MonitorNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_values':
      return `All values are ${say.exact(params.value)}: there is nothing that could change.`;
    case 'constant_start':
      return `The first ${rows(params.rows, say)} are all the same, so I took the spread of the whole table as the unit.`;
    case 'constant_reference':
      return `The ${say.number(params.chunks)} reference chunks are exactly the same (${say.number(params.value)}), so the limits leave no room: any difference lies outside.`;
    case 'few_rows':
      return `Gather at least ${rows(params.advised, say)} and try again: from there on I can say “nothing changed”.`;
    case 'few_chunks':
      return `Without limits: they need ${say.number(params.needed)} chunks of ${rows(params.size, say)}, and here there ${params.chunks === 1 ? 'is' : 'are'} ${say.number(params.chunks)}. Use more rows, or shorter chunks (option \`chunk\`).`;
    case 'short_last_chunk':
      return `The last chunk has only ${say.number(params.n)} of ${rows(params.size, say)}, so its limits are wider.`;
    case 'smallest_visible':
      return `A lasting change by less than ${params.metric === 'accuracy' || params.metric === 'error_rate' ? `${points(twoDigits(100 * params.change, say))}` : twoDigits(params.change, say)} could have gone unseen: more rows show smaller changes.`;
    case 'small_spread':
      return `Your values lie between 0 and 1 and hardly vary (standard deviation ${twoDigits(params.sd, say)}), so ADWIN would see only a large change. Multiply them by 1,000 and try again, or look at the chunks outside the limits.`;
    case 'autocorrelated':
      return `Neighbouring rows resemble each other (autocorrelation ${twoDigits(params.correlation, say)}), and then alarms go off more easily than they should.`;
    case 'change_in_reference':
      return `The change began within the reference (the first ${rows(params.rows, say)}), so the limits do not describe a normal time. Trust the detector, not the limits.`;
    case 'alerts_without_change':
      return `${params.alerts === 1 ? 'One chunk lies' : `${say.number(params.alerts)} chunks lie`} outside the limits, but ADWIN saw no change that lasts. It may have been passing: look at ${params.alerts === 1 ? 'that stretch' : 'those stretches'}.`;
    case 'second_opinion':
      return `${params.detector === 'ddm' ? 'DDM' : 'Page–Hinkley'} does warn (${times(params.count, say)}, first at row ${say.number(params.first + 1)}). It is a second opinion and does not decide: in long tables it often warns though nothing changes.`;
    case 'time_not_read':
      return params.example === null
        ? `${say.name(params.column)} is named like a time but is empty, so I took the order of the file.`
        : `${say.name(params.column)} is named like a time, but I could not read it as dates (it says ${say.name(params.example)}), so I took the order of the file.`;
    case 'time_repeats':
      return `${say.name(params.column)} is named like a time but starts again and again, so I took the order of the file. If it is the order after all, name it in the option \`time\`.`;
    case 'several_times':
      return `Several columns could be the time (${say.list(params.columns.map(say.name))}), so I took the order of the file. Name one in the option \`time\`.`;
    case 'metric_ignored':
      return `Of one column I watch the mean; ${metrics[params.metric]} needs the actual values and the predictions.`;
    default:
      return code satisfies never;
  }
}

export const en = {
  command: {
    name: 'monitor',
    description: 'Is your model still the same? Watches a value or an error over time for a change',
    options: {
      file: {
        name: 'file',
        description: 'A CSV or .xlsx in the order of time: one column of values, or actual and predicted',
      },
      value: { name: 'value', description: 'The column to watch, if it is one of values or errors' },
      actual: { name: 'actual', description: 'The column with the actual values, if I cannot tell' },
      predicted: { name: 'predicted', description: 'The column with the predictions, if I cannot tell' },
      time: { name: 'time', description: 'The column that says when, if I cannot tell' },
      metric: {
        name: 'metric',
        description: 'What to measure of actual and predicted (RMSE; for labels, the error rate)',
      },
      chunk: {
        name: 'chunk',
        description: 'Rows for each point of the chart (a twentieth of the table, at least 30)',
      },
    },
  },
  choices,
  failure,
  assumption,
  note,
  metrics,
  ofColumn: (column: string) => `the mean of ${column}`,
  titles: {
    change: (what: string) => `A change in ${what}`,
    none: (what: string) => `No change in ${what}`,
    insufficient: 'Too few rows to tell',
  },
  changed: (what: string, before: string, after: string, rose: boolean) =>
    `${capital(what)} **${rose ? 'rose' : 'fell'} from ${before} to ${after}.**`,
  when: (began: string, noticed: string) => `It began around ${began} and was noticed by ${noticed}.`,
  /** A moment of the table: what its time says, else the number of the row; and its line in the file. */
  moment: (time: string | null, row: string, line: string) => `${time ?? `row ${row}`} (line ${line})`,
  day: (day: string) => day,
  advice: {
    worse:
      'The model is wrong more than before. Compare the inputs before and after with `/drift`: if they did not change, it points to concept drift.',
    better: 'The model is wrong less than before. See what happened there: did the cases get easier?',
    neutral: 'See what happened there.',
  },
  steady: (what: string, value: string) =>
    `${capital(what)} **stayed at about ${value}.** ADWIN saw no change in any part of the table.`,
  unknown: (what: string, n: string) =>
    `ADWIN saw no change in ${what}, but in ${n} rows it would hardly see one.`,
  limits: (low: string, high: string, chunks: string, size: string) =>
    `**Limits** ${low} to ${high}, from the first ${chunks} chunks of ${counted(size)}`,
  outside: (alerts: string, judged: string) => `**Outside the limits** ${alerts} of ${judged} later chunks`,
  /** Rows at which a detector told a change, at most three of them. */
  detected: (found: readonly string[], more: number, say: Say) =>
    found.length === 0
      ? 'no change'
      : `${found.length === 1 && more === 0 ? 'row' : 'rows'} ${found.join(', ')}${more > 0 ? ` and ${say.number(more)} more` : ''}`,
  decides: 'decides',
  columns: {
    value: (value: string) => `Value: ${value}`,
    pair: (actual: string, predicted: string) => `Actual: ${actual} · predicted: ${predicted}`,
    time: (time: string) => `time: ${time}`,
  },
  chartAlt: (what: string, chunks: string, size: string, low: string, high: string) =>
    chunks === '1'
      ? `Control chart of ${what}: a single point, of up to ${counted(size)}, at ${low}.`
      : `Control chart of ${what}: ${chunks} points of ${counted(size)} each, from ${low} to ${high}.`,
  altLimits: (low: string, high: string, alerts: string) =>
    `Limits ${low} to ${high}, ${alerts === '0' ? 'no point' : alerts === '1' ? 'one point' : `${alerts} points`} outside.`,
  altChange: (row: string) => `A line marks the change that was noticed at row ${row}.`,
  reportName: 'monitor-report.json',
  chartName: 'control-chart.png',
  chart: {
    byMetric: {
      mean: { title: 'The mean of each chunk', valueAxis: 'Mean: {column}' },
      rmse: { title: 'The error of each chunk', valueAxis: 'RMSE' },
      mae: { title: 'The error of each chunk', valueAxis: 'MAE' },
      bias: { title: 'The bias of each chunk', valueAxis: 'Mean of predicted − actual' },
      error_rate: { title: 'The errors of each chunk', valueAxis: 'Error rate' },
      accuracy: { title: 'The right answers of each chunk', valueAxis: 'Accuracy' },
    },
    timeAxis: 'Time: {column}',
    rowAxis: 'Row',
    reference: 'reference',
    change: 'change noticed: {when}',
    limits: 'limits',
    outside: 'outside the limits',
    row: 'row {row}',
    rows: 'n = {n} · rows per point: {size}',
  },
  form: {
    title: 'Watch your table over time',
    cellsExample: 'date\tvalue\n2026-03-02\t11.9\n…',
    value: 'Column to watch (optional)',
    actual: 'Column of actual values (optional)',
    predicted: 'Column of predictions (optional)',
  },
  sampleNote:
    'This is an example: how long food deliveries take in Medellín, and what a model says. The button below takes your own table.',
};

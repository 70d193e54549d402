import type { PairMetric } from '../../reports/monitor/monitor-metric.ts';
import { tableCommand } from '../tables/table-command.ts';
import { renderReport } from './render-report.ts';

const METRICS = ['rmse', 'mae', 'bias', 'error_rate', 'accuracy'] satisfies PairMetric[];

/** Whether a value, or the error of a model, has changed over time. */
export default tableCommand({
  name: 'monitor',
  files: ['file'],
  options: {
    time: { type: 'string', answers: 'column.time' },
    value: { type: 'string', answers: 'column.value' },
    actual: { type: 'string', answers: 'column.actual' },
    predicted: { type: 'string', answers: 'column.predicted' },
    metric: {
      type: 'string',
      answers: 'option.metric',
      choices: METRICS.map((value) => ({ value, label: ({ monitor }) => monitor.choices[value] })),
    },
    chunk: { type: 'integer', answers: 'option.chunk', range: [1, 100_000] },
  },
  inForm: ['value', 'actual', 'predicted'],
  sample: { files: [{ place: 'file', name: 'domicilios-medellin.csv' }], answers: {} },
  words: ({ monitor }) => monitor,
  render: renderReport,
});

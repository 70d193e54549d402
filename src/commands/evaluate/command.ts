import { tableCommand } from '../tables/table-command.ts';
import { renderReport } from './render-report.ts';

/** How well predicted labels fit the actual ones, from an attached file or pasted cells. */
export default tableCommand({
  name: 'evaluate',
  files: ['file'],
  options: {
    actual: { type: 'string', answers: 'column.actual' },
    predicted: { type: 'string', answers: 'column.predicted' },
    score: { type: 'string', answers: 'column.score' },
    positive: { type: 'string', answers: 'value.positive' },
  },
  inForm: ['actual', 'predicted', 'score'],
  sample: { files: [{ place: 'file', name: 'clientes-quito.csv' }], answers: {} },
  words: ({ evaluate }) => evaluate,
  render: renderReport,
});

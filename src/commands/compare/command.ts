import { tableCommand } from '../tables/table-command.ts';
import { renderReport } from './render-report.ts';

/** Which of several models is the best on the same rows, or whether they tie. */
export default tableCommand({
  name: 'compare',
  files: ['file'],
  options: {
    actual: { type: 'string', answers: 'column.actual' },
    models: { type: 'string', answers: 'column.models' },
    time: { type: 'string', answers: 'column.time' },
    folds: { type: 'boolean', answers: 'option.folds' },
  },
  inForm: ['actual', 'models', 'time'],
  sample: { files: [{ place: 'file', name: 'arriendos-bogota.csv' }], answers: {} },
  words: ({ compare }) => compare,
  render: renderReport,
});

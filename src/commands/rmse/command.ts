import { tableCommand } from '../tables/table-command.ts';
import { renderReport } from './render-report.ts';

/** How wrong predictions are, from an attached file or pasted cells. */
export default tableCommand({
  name: 'rmse',
  files: ['file'],
  options: {
    actual: { type: 'string', answers: 'column.actual' },
    predicted: { type: 'string', answers: 'column.predicted' },
    time: { type: 'string', answers: 'column.time' },
  },
  inForm: ['actual', 'predicted', 'time'],
  sample: { files: [{ place: 'file', name: 'bikes-bogota.csv' }], answers: {} },
  words: ({ rmse }) => rmse,
  render: renderReport,
});

import { tableCommand } from '../tables/table-command.ts';
import { renderReport } from './render-report.ts';

/** Whether data changed, column by column, and with it the errors of a model. */
export default tableCommand({
  name: 'drift',
  files: ['reference', 'current'],
  options: {
    group: { type: 'string', answers: 'column.group' },
    actual: { type: 'string', answers: 'column.actual' },
    predicted: { type: 'string', answers: 'column.predicted' },
  },
  inForm: ['group', 'actual'],
  sample: {
    files: [
      { place: 'reference', name: 'pedidos-abril.csv' },
      { place: 'current', name: 'pedidos-mayo.csv' },
    ],
    answers: { 'column.actual': 'minutos_real', 'column.predicted': 'minutos_predicho' },
  },
  words: ({ drift }) => drift,
  render: renderReport,
});

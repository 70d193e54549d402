import type { RmseChartWords } from '../../charts/rmse-chart-words.ts';
import type { Language } from '../../study/types.ts';

/** The words on a picture of predictions against actual values. */
export type ScatterWords = RmseChartWords & { columns: { actual: string; predicted: string } };

/** Bikes rented in an hour. The corners stay empty: what a dot above the diagonal means is for the learner to say. */
export const SCATTER_WORDS: Record<Language, ScatterWords> = {
  es: {
    title: 'Bicicletas alquiladas por hora',
    actualAxis: '{column}',
    predictedAxis: '{column}',
    columns: { actual: 'Reales', predicted: 'Predichas' },
    identity: 'predichas = reales',
    above: '',
    below: '',
    errorRule: 'un punto por hora',
    rows: 'n = {n}',
    thinned: '{drawn} / {n}',
  },
  en: {
    title: 'Bikes rented per hour',
    actualAxis: '{column}',
    predictedAxis: '{column}',
    columns: { actual: 'Actual', predicted: 'Predicted' },
    identity: 'predicted = actual',
    above: '',
    below: '',
    errorRule: 'one dot per hour',
    rows: 'n = {n}',
    thinned: '{drawn} / {n}',
  },
};

/**
 * The words on the predicted-against-actual chart, in the learner's language.
 * `{column}`, `{n}` and `{drawn}` are filled in by the chart, the numbers in the learner's style.
 */
export type RmseChartWords = {
  /** 'Predicho frente a real' */
  title: string;
  /** 'Real: {column}' */
  actualAxis: string;
  /** 'Predicho: {column}' */
  predictedAxis: string;
  /** On the diagonal: 'predicho = real' */
  identity: string;
  /** In the corner above the diagonal: 'predice de más' */
  above: string;
  /** In the corner below the diagonal: 'predice de menos' */
  below: string;
  /** 'error = predicho − real' */
  errorRule: string;
  /** 'n = {n}' */
  rows: string;
  /** Where not every row is drawn: 'se dibujan {drawn} de {n} filas' */
  thinned: string;
};

/** The words on a curve of a classifier's thresholds, in the learner's language. Slots are filled in by the chart. */
export type CurveWords = {
  /** 'Curva ROC' */
  title: string;
  /** 'Falsos positivos (parte de los {n} que no son {positive})' */
  xAxis: string;
  /** 'Recuperación (parte de los {n} {positive} hallados)' */
  yAxis: string;
  /** What the dashed line is: 'al azar (AUC = {baseline})' */
  baseline: string;
  /** The figure that sums the curve up: 'AUC = {area}' */
  area: string;
  /** 'n = {n}, {positives} de «{positive}»' */
  rows: string;
  /** The mark of what the labels themselves reach: 'tus predicciones' */
  point: string;
};

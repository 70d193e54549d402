/**
 * The words on a forest plot of model differences, in the learner's language.
 * `{metric}`, `{best}` and `{n}` are filled in by the chart, the numbers in the learner's style.
 */
export type ForestChartWords = {
  /** 'Los modelos, frente al primero' */
  title: string;
  /** What models are ranked by, where the scores have no name of their own. */
  metric: { rmse: string; accuracy: string; score: string };
  /** '{metric}: diferencia con {best}' */
  axis: string;
  /** The same for shares of rows, whose differences are in percentage points. */
  axisInPoints: string;
  /** On the side of the models that do worse: 'peor' */
  worseSide: string;
  /** 'primero', 'empate', 'peor': one word each, beside the model's name. */
  verdict: { best: string; tie: string; worse: string };
  noInterval: string;
  /** 'n = {n} filas' */
  rows: string;
  /** 'n = {n} pliegues' */
  folds: string;
  /** What the bars are: 'barras: intervalos del 95 % (Holm)' */
  intervals: string;
};

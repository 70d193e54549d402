/**
 * The words on a control chart, in the learner's language. `{column}`, `{when}`, `{row}`, `{n}` and `{size}` are filled in by the
 * chart, the numbers in the learner's style.
 */
export type ControlChartWords = {
  /** 'RMSE de cada tramo, en orden' */
  title: string;
  /** 'RMSE', or 'Promedio: {column}' */
  valueAxis: string;
  /** 'Tiempo: {column}' */
  timeAxis: string;
  /** Where no column says when: 'Fila' */
  rowAxis: string;
  /** On the span of the first chunks: 'referencia' */
  reference: string;
  /** On the line of the first change: 'cambio visto: {when}' */
  change: string;
  /** The key: 'límites' */
  limits: string;
  /** The key: 'fuera de los límites' */
  outside: string;
  /** A row without a time, as in `change`: 'fila {row}' */
  row: string;
  /** 'n = {n} · filas por punto: {size}' */
  rows: string;
};

/** The words on a chart of errors, in the learner's language. `{place}` is filled in by the chart. */
export type ErrorCurvesWords = {
  /** 'Error en entrenamiento y en validación' */
  title: string;
  /** 'Profundidad del árbol' */
  placeAxis: string;
  /** 'Error' */
  errorAxis: string;
  /** On the line of the place that is pointed out: 'se elige {place}' */
  chosen: string;
};

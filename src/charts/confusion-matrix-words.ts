/** `counts` has a row for each actual class and in it a cell for each predicted class, in the order of `labels`. */
export type ConfusionMatrix = {
  labels: readonly string[];
  counts: readonly (readonly number[])[];
  /** The names of the two columns, for axis titles with a slot for them. */
  columns?: { actual: string; predicted: string };
};

/** The words on a confusion matrix, in the learner's language. Slots are filled in by the chart, in the learner's style. */
export type ConfusionMatrixWords = {
  title: string;
  /** 'Real', or 'Real: {column}' */
  actualAxis: string;
  /** 'Predicho', or 'Predicho: {column}' */
  predictedAxis: string;
  /** What the shares are: '% de cada fila' */
  shares: string;
  /** What the colour says where shares have no room: 'más oscuro: mayor parte de su fila' */
  shade?: string;
  /** Where a count did not fit its cell: 'los números que no caben están en el informe' */
  leftOut?: string;
  /** 'n = {n}' */
  rows?: string;
  /** A name for each cell, such as 'verdadero positivo', shown where there is room. */
  cells?: readonly (readonly string[])[];
  /** Of more than twenty classes: 'otras {n}', and 'las {n} que más se confunden; las otras {others}, juntas' */
  others?: { label: string; caption: string };
  /** Where cells are small: 'Lo que más se confunde (real → predicho):', and '{n}: {actual} → {predicted}' */
  mistakes?: { title: string; each: string };
};

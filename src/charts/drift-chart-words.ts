/**
 * The words on the charts of `/drift`, in the learner's language. Slots in braces are filled in by the charts, numbers in
 * the learner's style.
 */
export type DriftChartWords = {
  /** '¿Qué columnas cambiaron?' */
  overviewTitle: string;
  /** Above the line where an effect counts: 'umbral' */
  threshold: string;
  /** Under the ticks: 'tamaño del cambio ÷ su umbral' */
  overviewAxis: string;
  /** 'barra llena: diferencia significativa' */
  filled: string;
  /** One for each verdict, said beside its mark. */
  verdicts: Readonly<Record<'none' | 'negligible' | 'drift' | 'insufficient', string>>;
  /** 'y {count} columnas más, en el informe' */
  more: string;
  /** 'referencia{group} (n = {n})'; `{group}` is ': enero' where the samples are groups of one table. */
  reference: string;
  /** 'actual{group} (n = {n})' */
  current: string;
  /** Over a column's own picture: '{column}: antes y ahora' */
  columnTitle: string;
  /** '% de cada muestra' */
  shares: string;
  /** Where the ends of the axis hold all that lies beyond: 'las barras de los extremos juntan lo que queda fuera' */
  clipped: string;
  /** Beside a category that the reference lacks: 'nueva' */
  fresh: string;
  /** Beside a category that the current sample lacks: 'ya no está' */
  lost: string;
  /** The categories that are not drawn, taken together: 'otras {count}: {reference} → {current}' */
  others: string;
  /** The two levels of a picture of missing cells: 'sin valor', 'con valor' */
  absent: string;
  present: string;
};

type OfOneColumn = 'reference' | 'current' | 'columnTitle' | 'shares';

/** The words on the key of two samples. */
export type DriftLegendWords = Pick<DriftChartWords, 'reference' | 'current'>;

/** The words on the picture of a column of numbers. */
export type DriftNumbersWords = Pick<DriftChartWords, OfOneColumn | 'clipped'>;

/** The words on the picture of a column of categories. */
export type DriftLevelsWords = Pick<DriftChartWords, OfOneColumn | 'fresh' | 'lost' | 'others'>;

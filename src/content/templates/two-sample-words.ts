import type { DriftChartWords } from '../../charts/drift-chart-words.ts';
import type { Language } from '../../study/types.ts';

/** The words on a picture of two samples where a question has none of its own. */
export const TWO_SAMPLE_WORDS: Record<Language, DriftChartWords> = {
  es: {
    overviewTitle: '¿Cuánto cambió cada columna?',
    threshold: 'umbral',
    overviewAxis: 'tamaño del cambio, en veces su umbral',
    filled: 'barra llena: significativa; vacía: puede ser azar',
    verdicts: { none: 'sin deriva', negligible: 'mínima', drift: 'deriva', insufficient: 'pocos datos' },
    more: 'y {count} más',
    reference: 'referencia (n = {n})',
    current: 'actual (n = {n})',
    columnTitle: '{column}',
    shares: '% de cada muestra',
    clipped: 'las barras de los extremos juntan lo que queda afuera',
    fresh: 'nueva',
    lost: 'ya no está',
    others: 'y {count} más: {reference} → {current}',
    absent: 'sin valor',
    present: 'con valor',
  },
  en: {
    overviewTitle: 'How much did each column change?',
    threshold: 'threshold',
    overviewAxis: 'size of the change, in multiples of its threshold',
    filled: 'full bar: significant; empty: may be chance',
    verdicts: { none: 'no drift', negligible: 'negligible', drift: 'drift', insufficient: 'few data' },
    more: 'and {count} more',
    reference: 'reference (n = {n})',
    current: 'current (n = {n})',
    columnTitle: '{column}',
    shares: '% of each sample',
    clipped: 'the bars at the ends hold all that lies beyond',
    fresh: 'new',
    lost: 'gone',
    others: 'and {count} more: {reference} → {current}',
    absent: 'no value',
    present: 'with value',
  },
};

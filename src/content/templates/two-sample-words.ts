import type { DriftLevelsWords, DriftNumbersWords } from '../../charts/drift-chart-words.ts';
import type { Language } from '../../study/types.ts';

/** The words on a picture of two samples where a question has none of its own. */
export const TWO_SAMPLE_WORDS: Record<Language, DriftNumbersWords & DriftLevelsWords> = {
  es: {
    reference: 'referencia (n = {n})',
    current: 'actual (n = {n})',
    columnTitle: '{column}',
    shares: '% de cada muestra',
    clipped: 'las barras de los extremos juntan lo que queda afuera',
    fresh: 'nueva',
    lost: 'ya no está',
    others: 'y {count} más: {reference} → {current}',
  },
  en: {
    reference: 'reference (n = {n})',
    current: 'current (n = {n})',
    columnTitle: '{column}',
    shares: '% of each sample',
    clipped: 'the bars at the ends hold all that lies beyond',
    fresh: 'new',
    lost: 'gone',
    others: 'and {count} more: {reference} → {current}',
  },
};

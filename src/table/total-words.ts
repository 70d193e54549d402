import { normaliseName } from './normalise-name.ts';

/** What people write beside the last line of a table where it sums up the others, in both languages. */
const SUMS = new Set(
  [
    ...['total', 'totales', 'totals', 'total general', 'gran total', 'grand total', 'subtotal'],
    ...['suma', 'suma total', 'sumatoria', 'sum', 'promedio', 'promedio general', 'average', 'avg'],
  ].map(normaliseName),
);

/** Words that are also names of a level (a medium size): they sum up only where no name is expected. */
const ALSO_NAMES = new Set(['media', 'mean', 'mediana', 'median'].map(normaliseName));

/**
 * Whether a line's text says that it sums up those above.
 *
 * @param amongTexts the column holds texts in other rows too, so that a name is expected
 */
export function sumsUp(text: string, amongTexts: boolean): boolean {
  const word = normaliseName(text);
  return SUMS.has(word) || (!amongTexts && ALSO_NAMES.has(word));
}

import type { NumberColumn, Table } from '../../table/table.ts';
import { identifiesRows } from './identifies-rows.ts';
import { nameWords } from './name-words.ts';

const FOLD_WORDS = new Set(
  'fold folds pliegue pliegues particion cv kfold iter iteration iteracion repeat repeticion rep run corrida seed semilla'.split(
    ' ',
  ),
);
/** Words that say nothing more: `fold_id`, `n.º de pliegue`. */
const FILLERS = new Set('id n no num number numero nro o of de del k index indice'.split(' '));
const TEST_WORDS = new Set(['test', 'prueba', 'validation', 'validacion']);
const TRAIN_WORDS = new Set(['train', 'training', 'entrenamiento']);
const SIZE_WORDS = new Set(['n', 'size', 'rows', 'filas', 'tamano', 'cantidad']);

/** Whether a column names the fold, the repetition or the seed of its row, by its header. */
export function hasFoldName(name: string): boolean {
  const words = nameWords(name);
  return words.some((word) => FOLD_WORDS.has(word)) && words.every((word) => isFoldWord(word));
}

const isFoldWord = (word: string) => FOLD_WORDS.has(word) || FILLERS.has(word) || /^\d+$/.test(word);

/** What the columns of a table of fold scores are beside scores. */
export type FoldColumns = {
  /** Ids of the columns that hold no scores. */
  taken: string[];
  /** How many folds a repetition has: the different names of folds, else the rows. */
  folds: number;
  /** Rows of the test part ÷ rows of the training part, where the table has both. */
  sizes: number | null;
};

/**
 * Tells the scores of a table of folds from what stands beside them: names of folds, counts of rows, identifiers.
 *
 * @param rows folds that are used
 */
export function foldColumns(table: Table, rows: number): FoldColumns {
  const numbers = table.columns.filter((column) => column.kind === 'number');
  const named = table.columns.filter(({ name }) => hasFoldName(name));
  const counting = numbers.filter((column) => identifiesRows(column));
  const test = numbers.find(({ name }) => isSize(name, TEST_WORDS));
  const train = numbers.find(({ name }) => isSize(name, TRAIN_WORDS));
  const taken = [...named, ...counting, test, train].flatMap((column) => (column ? [column.id] : []));
  const different = Math.max(0, ...named.map((column) => countDifferent(table, column.id)));
  return {
    taken: [...new Set(taken)],
    // Ten folds that come back ten times are ten folds; a name for each row is a row each.
    folds: different >= 2 && different < rows ? different : rows,
    sizes: test && train ? ratioOf(test, train) : null,
  };
}

function isSize(name: string, part: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  return words.some((word) => SIZE_WORDS.has(word)) && words.some((word) => part.has(word));
}

function countDifferent(table: Table, id: string): number {
  const column = table.columns.find((one) => one.id === id);
  if (column?.kind === 'number') return new Set(column.values).size;
  return column?.kind === 'text' ? new Set(column.texts).size : 0;
}

function ratioOf(test: NumberColumn, train: NumberColumn): number | null {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const ratio = total(test.values) / total(train.values);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}

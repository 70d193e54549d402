import { normaliseName } from '../../table/normalise-name.ts';
import type { NumberColumn, Table } from '../../table/table.ts';
import type { Evaluated } from './evaluated.ts';
import type { RmseNote, Role } from './rmse-notes.ts';
import { splitWarnings } from './split-warnings.ts';
import { unitOf } from './unit-of.ts';
import type { Pairs } from './usable-pairs.ts';

/** Below this many rows the interval is only a hint. */
const ADVISED_ROWS = 30;
const COPIED_SHARE = 0.2;
const TOO_GOOD_R2 = 0.9999;

const WEIGHT_WORDS = new Set(
  ['weight', 'weights', 'sample_weight', 'sample_weights', 'peso', 'pesos', 'ponderación', 'ponderador'].map(
    normaliseName,
  ),
);

/** What looks wrong about an evaluation although its figures are right. */
export function rmseWarnings(evaluated: Evaluated): RmseNote[] {
  const { table, columns, pairs, metrics, baseline } = evaluated;
  const { rmse, r2 } = metrics;
  const n = pairs.actual.length;
  const notes: RmseNote[] = [];
  if (rmse === 0 || (r2 !== null && r2 > TOO_GOOD_R2)) notes.push({ code: 'too_good', params: { rmse, r2 } });

  const count = countCopied(pairs);
  if (count >= COPIED_SHARE * n) {
    notes.push({ code: 'copied_predictions', params: { count, share: count / n } });
  }
  const twin = findTwin(table, columns);
  if (twin) {
    notes.push({
      code: 'identical_column',
      params: { predicted: columns.predicted.name, other: twin.name },
    });
  }
  notes.push(...splitWarnings(evaluated));
  // A hair above the baseline is the rounding of a model that answers the mean.
  if (baseline > 0 && rmse > baseline * (1 + 1e-9)) {
    notes.push({ code: 'worse_than_baseline', params: { rmse, baseline } });
  }
  notes.push(...differingUnits(columns), ...ignoredWeights(table, columns));
  // Of a single row it is already said that there is no interval.
  if (n > 1 && n < ADVISED_ROWS) notes.push({ code: 'few_rows', params: { n, advised: ADVISED_ROWS } });
  return [...notes, ...unreadCells(table, 'actual', columns), ...unreadCells(table, 'predicted', columns)];
}

/** Predictions equal to an actual value that has decimals; a whole number is hit by chance too often to count. */
function countCopied({ actual, predicted }: Pairs): number {
  return actual.filter((value, row) => value === predicted[row] && !Number.isInteger(value)).length;
}

/** Another column, not the actual values, that holds the predictions in every row. */
function findTwin(table: Table, { actual, predicted }: Evaluated['columns']): NumberColumn | undefined {
  return table.columns
    .filter((column) => column.kind === 'number')
    .filter((column) => column !== actual && column !== predicted)
    .find((column) => predicted.values.every((value, row) => Object.is(value, column.values[row])));
}

function differingUnits({ actual, predicted }: Evaluated['columns']): RmseNote[] {
  const units = { actual: unitOf(actual), predicted: unitOf(predicted) };
  if (units.actual === null || units.predicted === null || units.actual === units.predicted) return [];
  return [{ code: 'units_differ', params: { actual: units.actual, predicted: units.predicted } }];
}

function ignoredWeights(table: Table, { actual, predicted }: Evaluated['columns']): RmseNote[] {
  return table.columns
    .filter((column) => column.kind === 'number' && column !== actual && column !== predicted)
    .filter(({ name }) => WEIGHT_WORDS.has(normaliseName(name)))
    .map(({ name }) => ({ code: 'weights_ignored', params: { column: name } }));
}

function unreadCells(table: Table, role: Role, columns: Evaluated['columns']): RmseNote[] {
  const column = columns[role];
  const [first] = column.unread;
  if (!first) return [];
  const [row, example] = first;
  const params = {
    role,
    column: column.name,
    count: column.unread.size,
    example,
    line: table.lines[row] ?? 0,
  };
  return [{ code: 'unread_cells', params }];
}

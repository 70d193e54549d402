import type { Column, NumberColumn, Table } from '../../table/table.ts';
import type { UsableRows } from '../usable-rows.ts';
import type { CompareFailure } from './compare-failures.ts';

/** More than these cannot be compared on a phone, nor resampled in a few seconds. */
const MOST_MODELS = 20;

/** Beyond this an interval of a difference might not be a number any more. */
const LARGEST = 1e290;

type Named = Pick<Column, 'name'>;

/** Whether there are models to compare, and not too many. */
export function checkModels(
  models: readonly Named[],
  design: 'numbers' | 'labels' | 'folds',
): CompareFailure | null {
  if (models.length < 2) {
    return { code: 'too_few_models', params: { names: models.map(({ name }) => name), design } };
  }
  if (models.length > MOST_MODELS) {
    return { code: 'too_many_models', params: { models: models.length, limit: MOST_MODELS } };
  }
  return null;
}

/** Whether there is a row to compare them on. */
export function checkRows(
  table: Table,
  { rows }: UsableRows,
  columns: readonly Named[],
): CompareFailure | null {
  if (rows.length > 0) return null;
  const dropped = table.dropped.reduce((sum, { count }) => sum + count, 0);
  const params = { rows: table.rows + dropped, columns: columns.map(({ name }) => name) };
  return { code: 'no_common_rows', params };
}

/** Whether every value is small enough to compute with. */
export function checkSizes(
  { rows, lines }: UsableRows,
  columns: readonly NumberColumn[],
): CompareFailure | null {
  const at = rows.findIndex((row) => columns.some(({ values }) => Math.abs(values[row] ?? 0) > LARGEST));
  return at === -1 ? null : { code: 'errors_too_large', params: { line: lines[at] ?? 0 } };
}

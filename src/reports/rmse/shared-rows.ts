import type { Column, NumberColumn, Table } from '../../table/table.ts';
import { rowHashes } from './row-hashes.ts';
import { isHeldOut, type Split } from './split-parts.ts';
import type { Pairs } from './usable-pairs.ts';

/**
 * How many of the rows that are not for training hold the same as a training row in every column (but the one that says
 * the part, and one that numbers the rows). Where a table has nothing beside actual and predicted values, whole numbers
 * repeat by chance, and only rows with decimals count.
 */
export function countSharedRows(
  table: Table,
  pairs: Pairs,
  { column: split, parts }: Split,
  scored: readonly NumberColumn[],
): { count: number; of: number } {
  const columns = table.columns.filter((column) => column !== split && !numbersRows(column));
  const hasInputs = columns.some((column) => !scored.includes(column as NumberColumn));
  const hashes = rowHashes(columns, pairs.rows);
  const partAt = (at: number) => parts[pairs.rows[at] ?? 0] ?? null;
  const training = hashes.filter((_, at) => partAt(at) === 'train');
  const telling = hashes.filter((_, at) => isHeldOut(partAt(at)) && (hasInputs || !isWhole(pairs, at)));
  let of = 0;
  for (let at = 0; at < hashes.length; at++) if (isHeldOut(partAt(at))) of++;
  return { count: countFound(telling.sort(), training.sort()), of };
}

/** How many values are among the others; both ascending. */
function countFound(values: Float64Array, others: Float64Array): number {
  let count = 0;
  let at = 0;
  for (const value of values) {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < value) at++;
    if (others[at] === value) count++;
  }
  return count;
}

/** Whole numbers, each one more than that of the row before: an identifier, which is never the same twice. */
function numbersRows(column: Column): boolean {
  if (column.kind !== 'number' || column.values.length < 2) return false;
  const first = column.values[0] ?? Number.NaN;
  return Number.isSafeInteger(first) && column.values.every((value, row) => value === first + row);
}

function isWhole({ actual, predicted }: Pairs, at: number): boolean {
  return Number.isInteger(actual[at]) && Number.isInteger(predicted[at]);
}

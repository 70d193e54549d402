import type { Column, NumberColumn, Table, TextColumn } from '../../table/table.ts';
import { rowHashes } from './row-hashes.ts';
import { partOf } from './split-parts.ts';
import type { Pairs } from './usable-pairs.ts';

/**
 * How many of the rows that are not for training hold the same as a training row in every column (but the one that says
 * the part, and one that numbers the rows). Where a table has nothing beside actual and predicted values, whole numbers
 * repeat by chance, and only rows with decimals count.
 */
export function countSharedRows(
  table: Table,
  pairs: Pairs,
  split: TextColumn,
  scored: readonly NumberColumn[],
): { count: number; of: number } {
  const columns = table.columns.filter((column) => column !== split && !numbersRows(column));
  const inputs = columns.filter((column) => !scored.includes(column as NumberColumn));
  const hashes = rowHashes(columns, pairs.rows);
  const isTraining = (at: number) => partOf(split.texts[pairs.rows[at] ?? 0] ?? null) === 'train';
  const training = new Set(hashes.filter((_, at) => isTraining(at)));
  let count = 0;
  let of = 0;
  for (let at = 0; at < hashes.length; at++) {
    if (isTraining(at) || (split.texts[pairs.rows[at] ?? 0] ?? null) === null) continue;
    of++;
    const telling = inputs.length > 0 || !isWhole(pairs, at);
    if (telling && training.has(hashes[at] ?? Number.NaN)) count++;
  }
  return { count, of };
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

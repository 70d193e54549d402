import type { Evaluated } from './evaluated.ts';
import type { RmseNote } from './rmse-notes.ts';
import { countSharedRows } from './shared-rows.ts';
import type { SplitScores } from './split-scores.ts';

const SHARED_SHARE = 0.05;
/** A test error this many times the training error is no detail, if it is beyond chance at all. */
const MUCH_LARGER = 1.2;

/** What a column of training and test rows gives away: rows of one that are in the other, and a model that overfits. */
export function splitWarnings({ table, columns, pairs, time, split, splits }: Evaluated): RmseNote[] {
  if (!split || !splits) return [];
  const notes: RmseNote[] = [];
  const { count, of } = countSharedRows(table, pairs, split, [columns.actual, columns.predicted]);
  if (count > 0 && count >= SHARED_SHARE * of) {
    notes.push({ code: 'shared_rows', params: { column: split.column.name, count, share: count / of } });
  }
  return [...notes, ...overfitting(splits, time !== null)];
}

function overfitting({ parts, gap }: SplitScores, ordered: boolean): RmseNote[] {
  const train = parts.find(({ part }) => part === 'train');
  const other = parts.find(({ part }) => part === gap?.part);
  if (!train || !other || !gap?.interval || gap.interval.low <= 0) return [];
  if (other.rmse < MUCH_LARGER * train.rmse) return [];
  const ratio = train.rmse === 0 ? null : other.rmse / train.rmse;
  const finite = ratio !== null && Number.isFinite(ratio) ? ratio : null;
  return [
    {
      code: 'worse_on_test',
      params: { part: other.part, train: train.rmse, other: other.rmse, ratio: finite, ordered },
    },
  ];
}

import type { Column, NumberColumn, Table } from '../../table/table.ts';
import type { ColumnFailure } from '../column-failures.ts';
import { roleOfName, wordsOfName } from '../column-words.ts';
import { findColumn } from '../find-column.ts';
import type { Question } from '../outcome.ts';

export type FoundScore =
  | { kind: 'none' }
  /** Several columns have a score's name, or some have it among other words: none of them is taken unasked. */
  | { kind: 'possible'; names: string[] }
  | { kind: 'column'; column: NumberColumn; recognised: boolean }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: ColumnFailure };

/** Finds the column of scores, which a file need not have: as the learner named it, else by its name if it holds numbers. */
export function findScore(
  table: Table,
  named: string | undefined,
  labels: { actual: Column; predicted: Column },
): FoundScore {
  return named === undefined ? recognise(table, labels) : lookUp(table, named, labels);
}

function recognise(table: Table, { actual, predicted }: { actual: Column; predicted: Column }): FoundScore {
  const others = table.columns
    .filter((column) => column.kind === 'number')
    .filter(({ id }) => id !== actual.id && id !== predicted.id);
  const known = others.filter(({ name }) => roleOfName(name) === 'score');
  const [only, another] = known;
  if (only && !another) return { kind: 'column', column: only, recognised: true };
  const possible = only ? known : others.filter(({ name }) => wordsOfName(name).some(isScore));
  return possible.length > 0
    ? { kind: 'possible', names: possible.map(({ name }) => name) }
    : { kind: 'none' };
}

const isScore = (word: string) => roleOfName(word) === 'score';

function lookUp(table: Table, named: string, labels: { actual: Column; predicted: Column }): FoundScore {
  const found = findColumn(table, { role: 'score', named, kinds: ['number'], content: 'numbers' });
  switch (found.kind) {
    case 'column': {
      const { column } = found;
      for (const role of ['actual', 'predicted'] as const) {
        if (labels[role].id !== column.id) continue;
        return {
          kind: 'failure',
          failure: { code: 'same_column', params: { roles: [role, 'score'], name: column.name } },
        };
      }
      return found;
    }
    case 'unclear': {
      const numeric = table.columns.filter(({ kind }) => kind === 'number');
      const columns = numeric.map(({ id, name }) => ({ id, name }));
      const params = { role: 'score' as const, columns, chosen: null };
      return { kind: 'ask', questions: [{ code: 'column', params }] };
    }
    case 'failure':
      return found;
    default:
      return found satisfies never;
  }
}

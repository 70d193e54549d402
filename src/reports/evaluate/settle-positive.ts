import type { ColumnFailure } from '../column-failures.ts';
import type { Question } from '../outcome.ts';
import type { EvaluateFailure } from './evaluate-failures.ts';
import type { EvaluateAssumption, EvaluateNote, LabelOccurrence } from './evaluate-notes.ts';
import { positiveClass } from './positive-class.ts';

export type SettledPositive =
  | { kind: 'positive'; positive: string; other: string; assumptions: EvaluateAssumption[] }
  /** There are not two classes, or nothing tells which is the positive one and no figure needs to know. */
  | { kind: 'none'; notes: EvaluateNote[] }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: Exclude<EvaluateFailure, ColumnFailure> };

type Unsettled = {
  occurrences: readonly LabelOccurrence[];
  named: string | undefined;
  /** The name of the actual column, which a question is about. */
  column: string;
  /** Whether there is a score, whose figures are those of one class. */
  needed: boolean;
};

/** Settles which class is the positive one, where there are two. It is asked only where nothing tells and a score needs it. */
export function settlePositive({ occurrences, named, column, needed }: Unsettled): SettledPositive {
  const occurring = occurrences.length === 2 ? occurrences : occurrences.filter(({ actual }) => actual > 0);
  const [first, second, third] = occurring;
  if (!first || !second || third) {
    const notes: EvaluateNote[] =
      named === undefined
        ? []
        : [{ code: 'positive_not_used', params: { label: named, classes: occurring.length } }];
    return { kind: 'none', notes };
  }
  const labels = [first.label, second.label];
  const classes = [
    { label: first.label, count: first.actual },
    { label: second.label, count: second.actual },
  ] as const;
  const found = positiveClass(classes, named);
  switch (found.kind) {
    case 'found': {
      const { positive, other, why } = found;
      const assumptions: EvaluateAssumption[] =
        why === 'named' ? [] : [{ code: 'positive_assumed', params: { label: positive, other, why } }];
      return { kind: 'positive', positive, other, assumptions };
    }
    case 'unclear': {
      if (!needed) return { kind: 'none', notes: [] };
      const params = { about: 'positive' as const, column, values: labels, chosen: null };
      return { kind: 'ask', questions: [{ code: 'value', params }] };
    }
    case 'not_found':
      return {
        kind: 'failure',
        failure: { code: 'positive_not_found', params: { typed: named ?? '', labels } },
      };
    default:
      return found satisfies never;
  }
}

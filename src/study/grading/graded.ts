import type { Grade, Localized, OptionId } from '../types.ts';

/** Where something wrong that was said may come from, and of which option, where several could be chosen. */
export type Misconception = { readonly text: Localized; readonly option?: OptionId };

/**
 * What an answer is worth. `misconceptions` are there for what was said wrong, and never for "I don't know". `points` of
 * `possible` is for the learner: of the parts that a question has, how many are right.
 */
export type Graded = {
  readonly ok: true;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
  readonly points: number;
  readonly possible: number;
  readonly grade: Grade;
  readonly misconceptions: readonly Misconception[];
  /** A number that is wrong only by its scale: 85 where 0.85 was right, or 0.85 where 85 was. */
  readonly slip?: 'percent-for-share' | 'share-for-percent';
};

/**
 * There is nothing to grade. `not_an_answer`: it names something that the question does not have, because it was said on
 * a message from before a rewrite. `not_a_number` and `nothing_typed`: the learner can simply type again.
 */
export type GradeFailure = {
  readonly ok: false;
  readonly code: 'not_an_answer' | 'not_a_number' | 'nothing_typed';
  readonly params: { readonly question: string };
};

/** This much of the points is nearly right: memory is told that it was hard. */
const NEARLY = 0.75;

/** All points → `good`, nearly all → `hard`, fewer → `again`. */
export function gradedBy(
  points: number,
  possible: number,
  misconceptions: readonly Misconception[] = [],
): Graded {
  const earned = Math.max(0, points);
  const score = possible === 0 ? 0 : earned / possible;
  const grade = score === 1 ? 'good' : score >= NEARLY ? 'hard' : 'again';
  return { ok: true, correct: score === 1, score, points: earned, possible, grade, misconceptions };
}

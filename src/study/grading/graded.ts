import type { Grade, Localized } from '../types.ts';

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
  readonly misconceptions: readonly Localized[];
};

/** The answer names something that the question does not have: it was answered on a message from before a rewrite. */
export type GradeFailure = {
  readonly ok: false;
  readonly code: 'not_an_answer';
  readonly params: { readonly question: string };
};

/** This much of the points is nearly right: memory is told that it was hard. */
const NEARLY = 0.75;

/** All points → `good`, nearly all → `hard`, fewer → `again`. */
export function gradedBy(
  points: number,
  possible: number,
  misconceptions: readonly Localized[] = [],
): Graded {
  const score = possible === 0 ? 0 : Math.max(0, points) / possible;
  const grade = score === 1 ? 'good' : score >= NEARLY ? 'hard' : 'again';
  return {
    ok: true,
    correct: score === 1,
    score,
    points: Math.max(0, points),
    possible,
    grade,
    misconceptions,
  };
}

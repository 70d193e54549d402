import type { Graded } from './grading/graded.ts';

/** How a sitting is going. */
export type Score = { readonly answered: number; readonly correct: number };

export const NO_SCORE: Score = { answered: 0, correct: 0 };

/** The score after one more answer. */
export function addToScore(score: Score, { correct }: Pick<Graded, 'correct'>): Score {
  return { answered: score.answered + 1, correct: score.correct + (correct ? 1 : 0) };
}

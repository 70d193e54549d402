import { elapsedDays, type LearnerDay } from './learner-day.ts';
import { nextInterval, nextMemory } from './memory.ts';
import type { Grade } from './types.ts';

/** What is believed of one learner's memory of one fact. */
export type Card = {
  readonly stability: number;
  readonly difficulty: number;
  readonly lastDay: LearnerDay;
  readonly dueDay: LearnerDay;
  readonly answers: number;
  /** How often a fact that had been known was not known any more. */
  readonly lapses: number;
};

/**
 * A card after one more answer. Folding a learner's answers over it, first to last, gives the same card bit for bit as
 * keeping it from answer to answer.
 *
 * @param before undefined at the first answer
 */
export function learn(before: Card | undefined, answer: { grade: Grade; day: LearnerDay }): Card {
  const { grade } = answer;
  // A learner who flew west answers "yesterday"; their card does not go back with them.
  const day = Math.max(before?.lastDay ?? answer.day, answer.day);
  const memory = nextMemory(before ?? null, elapsedDays(before?.lastDay ?? day, day), grade);
  return {
    ...memory,
    lastDay: day,
    dueDay: day + nextInterval(memory, grade),
    answers: (before?.answers ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && before.dueDay > before.lastDay && grade === 'again' ? 1 : 0),
  };
}

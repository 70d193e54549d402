import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { Grade } from './types.ts';

/**
 * What FSRS-6 believes about one learner and one fact.
 *
 * `stability`: days after which recall is down to 90 %. `difficulty`: 1 (easy) to 10.
 */
export type Memory = { readonly stability: number; readonly difficulty: number };

export type IntervalLimits = {
  /** The share of due facts that the learner should still know, in (0, 1). */
  readonly retention: number;
  /** In learner days. */
  readonly maximumDays: number;
};

const DEFAULT_LIMITS: IntervalLimits = { retention: 0.9, maximumDays: 36_500 };

// The library's schedulers count UTC calendar days, so only its formulas are used, on learner days.
const algorithm = new FSRSAlgorithm({});

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const satisfies Record<
  Grade,
  Rating
>;

/**
 * The memory after an answer, with the default parameters of FSRS-6.
 *
 * @param memory what was believed before, or `null` at the first answer
 * @param elapsedDays learner days since the answer before, 0 or more (ignored at the first answer)
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function nextMemory(memory: Memory | null, elapsedDays: number, grade: Grade): Memory {
  const { stability, difficulty } = algorithm.next_state(memory, elapsedDays, RATINGS[grade]);
  return { stability, difficulty };
}

/**
 * Learner days until the fact is due again. After `again` 0: it returns the same day until it is right once.
 * After `hard` and `good` the days until recall is expected to be down to `retention`, at least 1 and at most `maximumDays`.
 */
export function nextInterval(memory: Memory, grade: Grade, limits: IntervalLimits = DEFAULT_LIMITS): number {
  if (grade === 'again') return 0;
  const days = Math.round(memory.stability * algorithm.calculate_interval_modifier(limits.retention));
  return Math.min(Math.max(1, days), limits.maximumDays);
}

/** The chance, in [0, 1], that the learner still knows the fact after so many learner days. */
export function retrievability(memory: Memory, elapsedDays: number): number {
  return algorithm.forgetting_curve(elapsedDays, memory.stability);
}

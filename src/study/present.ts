import { contentHash } from './content-hash.ts';
import { seeded } from './seeded.ts';
import { shuffle } from './shuffle.ts';
import type { OptionId, Question, QuestionId } from './types.ts';

/** What was put before a learner, complete enough to be shown again, and graded, after a restart. */
export type Presentation = {
  readonly question: QuestionId;
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  readonly order: readonly OptionId[];
  readonly contentHash: string;
};

/**
 * Puts the options in the order that the seed gives: the same question and seed give the same order, whatever the
 * order in the file.
 *
 * @throws RangeError when the seed is not an unsigned 32-bit integer.
 */
export function present(question: Question, seed: number): Presentation {
  if (seed >>> 0 !== seed) throw new RangeError(`Not an unsigned 32-bit seed: ${seed}`);
  return { question: question.id, seed, order: order(question, seed), contentHash: contentHash(question) };
}

function order(question: Question, seed: number): readonly OptionId[] {
  switch (question.type) {
    case 'single':
      return shuffle(question.options.map(({ id }) => id).sort(), seeded(seed));
    default:
      return question.type satisfies never;
  }
}

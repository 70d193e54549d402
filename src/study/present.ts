import { contentHash } from './content-hash.ts';
import type { Question, QuestionId } from './types.ts';

/** What was put before a learner, complete enough to be shown again, and graded, after a restart: see `instanceOf`. */
export type Presentation = {
  readonly question: QuestionId;
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  readonly contentHash: string;
};

/**
 * What is stored of a question that is shown with this seed.
 *
 * @throws RangeError when the seed is not an unsigned 32-bit integer.
 */
export function present(question: Question, seed: number): Presentation {
  if (seed >>> 0 !== seed) throw new RangeError(`Not an unsigned 32-bit seed: ${seed}`);
  return { question: question.id, seed, contentHash: contentHash(question) };
}

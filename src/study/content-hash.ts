import { fnv1a } from './fnv1a.ts';
import type { Localized, Question } from './types.ts';

/**
 * A fingerprint of what an answer is graded against: the stem, the options and the key, in both languages.
 *
 * Stored with each presentation, so that a press on an old message is not graded against a question that
 * has been rewritten since. Explanations and misconceptions may be reworded without changing it, and so may
 * the order of the options in the file, since they are shown shuffled.
 */
export function contentHash(question: Question): string {
  const known = hashes.get(question);
  if (known !== undefined) return known;
  const made = fnv1a(JSON.stringify(gradedPart(question)));
  hashes.set(question, made);
  return made;
}

/** Questions never change while ciclo runs, and every answer asks for the hash of one. */
const hashes = new WeakMap<Question, string>();

function gradedPart(question: Question): unknown {
  switch (question.type) {
    case 'single': {
      const options = question.options.map(({ id, text }) => [id, ...both(text)] as const);
      options.sort(([a], [b]) => (a < b ? -1 : 1));
      return [question.type, question.id, both(question.stem), options, question.key];
    }
    default:
      return question.type satisfies never;
  }
}

function both({ es, en }: Localized): readonly [string, string] {
  return [es, en];
}

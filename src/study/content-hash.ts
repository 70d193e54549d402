import { fnv1a } from './fnv1a.ts';
import { seeded } from './seeded.ts';
import type { Chance, Localized, Question } from './types.ts';

/**
 * A fingerprint of what an answer is graded against: the stem, the choices and the key, in both languages; of a template
 * what it draws.
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

/** A few draws tell a changed template from an unchanged one. */
const SEEDS = [1, 2, 3, 4, 5];

/** Questions never change while ciclo runs, and every answer asks for the hash of one. */
const hashes = new WeakMap<Question, string>();

function gradedPart(question: Question): unknown {
  const head = [question.type, question.id, both(question.stem)] as const;
  switch (question.type) {
    case 'single':
      return [...head, byId(question.options.map(({ id, text }) => [id, ...both(text)])), question.key];
    case 'multiple': {
      const options = byId(question.options.map(({ id, text }) => [id, ...both(text)]));
      return [...head, options, [...question.keys].sort()];
    }
    case 'true_false':
      return [...head, question.key];
    case 'cloze':
      return [...head, question.answers, question.traps.map(({ answers }) => answers)];
    case 'numeric': {
      const drawn = drawnBy(question.template, ({ slots, answer, tolerance }) => [slots, answer, tolerance]);
      return [...head, drawn, question.unit];
    }
    case 'chart': {
      const options = byId(question.options.map(({ id, text }) => [id, ...both(text)]));
      return [...head, options, drawnBy(question.template, ({ slots, key }) => [slots, key])];
    }
    case 'ordering':
      return [...head, question.items.map(({ id, text }) => [id, ...both(text)])];
    case 'matching': {
      const pairs = question.pairs.map(({ id, left, right }) => [id, ...both(left), ...both(right)]);
      const extra = question.extra.map(({ id, text }) => [id, ...both(text)]);
      return [...head, byId(pairs), byId(extra)];
    }
    case 'classify': {
      const categories = question.set.categories.map(({ id, name }) => [id, ...both(name)]);
      return [...head, byId(categories), question.key];
    }
    default:
      return question satisfies never;
  }
}

/** A template whose code was changed draws something else for the seed of a stored presentation. */
function drawnBy<Drawn>(
  template: { draw(chance: Chance): Drawn },
  graded: (drawn: Drawn) => unknown,
): unknown {
  return SEEDS.map((seed) => graded(template.draw(seeded(seed))));
}

/** Choices are shown shuffled, so their order in the file says nothing. */
function byId(rows: (readonly string[])[]): (readonly string[])[] {
  return rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function both({ es, en }: Localized): readonly [string, string] {
  return [es, en];
}

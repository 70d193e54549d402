import type { Content, Term } from '../../content/content.ts';
import { fold } from '../../i18n/fold.ts';
import { textDistance } from '../../study/grading/typing-slips.ts';
import { namesOf, termsLike } from '../../ui/terms.ts';

/** A name is near when at most a third of its letters is another than what was typed. */
const NEAR = 1 / 3;

/** The terms that may be meant by what was typed: those that hold it, else those that are spelled most like it. */
export function termsNear(content: Content, typed: string): Term[] {
  const holding = termsLike(content, typed);
  if (holding.length > 0) return holding;
  const wanted = fold(typed);
  const apart = (term: Term) =>
    Math.min(...namesOf(term).map((name) => textDistance(fold(name), wanted) / name.length));
  return [...content.terms.values()]
    .map((term) => ({ term, apart: apart(term) }))
    .filter((one) => one.apart <= NEAR)
    .sort((a, b) => a.apart - b.apart)
    .map(({ term }) => term);
}

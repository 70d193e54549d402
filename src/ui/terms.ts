import type { Content, Term } from '../content/content.ts';
import { fold } from '../i18n/fold.ts';
import type { Language } from '../i18n/languages.ts';
import { CHOICE_NAME, CHOICES } from './choice-limits.ts';

/** Choices for what was typed so far: in either language, by synonym, and without regard to accents. */
export function termChoices(
  content: Content,
  typed: string,
  language: Language,
): { name: string; value: string }[] {
  return termsLike(content, typed)
    .slice(0, CHOICES)
    .map((term) => ({ name: labelOf(term, typed, language), value: term.id }));
}

/** The term that is meant by what was typed: its id, one of its names in either language, or a part that no other has. */
export function termNamed(content: Content, typed: string): Term | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const matches = termsLike(content, typed);
  return (
    matches.find((term) => namesOf(term).some((name) => fold(name) === wanted)) ??
    (matches.length === 1 ? matches[0] : undefined)
  );
}

/** The terms that hold what was typed: those that begin with it first, those of which only a synonym does after them. */
export function termsLike(content: Content, typed: string): Term[] {
  const wanted = fold(typed);
  const ranked = [...content.terms.values()].map((term) => ({ term, rank: rankOf(term, wanted) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ term }) => term);
}

const NO_MATCH = 4;

function rankOf(term: Term, wanted: string): number {
  const own = [term.term.es, term.term.en].map(fold);
  const all = namesOf(term).map(fold);
  if (own.some((name) => name.startsWith(wanted))) return 0;
  if (all.some((name) => name.startsWith(wanted))) return 1;
  if (own.some((name) => name.includes(wanted))) return 2;
  return all.some((name) => name.includes(wanted)) ? 3 : NO_MATCH;
}

/** The term, and the other name that was typed where the term alone would not show why it is offered. */
function labelOf(term: Term, typed: string, language: Language): string {
  const name = term.term[language];
  const wanted = fold(typed);
  const other = fold(name).includes(wanted)
    ? undefined
    : namesOf(term).find((one) => fold(one).includes(wanted));
  const label = other === undefined || other === term.id ? name : `${name} (${other})`;
  return label.length > CHOICE_NAME ? name : label;
}

/** Every name of a term in both languages, and its id. */
export function namesOf({ id, term, also }: Term): string[] {
  return [term.es, term.en, ...also.es, ...also.en, id];
}

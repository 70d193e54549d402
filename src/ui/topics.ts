import type { Content, TopicEntry } from '../content/content.ts';
import { fold } from '../i18n/fold.ts';
import type { Language } from '../i18n/languages.ts';
import { CHOICES } from './choice-limits.ts';

/** The topics of which there is a lesson in this language. */
export function topicsWithLesson(content: Content, language: Language): TopicEntry[] {
  return content.topics.filter(({ id }) => content.lesson(id, language) !== undefined);
}

/** The topics of which there is a question to practise. */
export function topicsWithQuestions(content: Content): TopicEntry[] {
  return content.topics.filter(({ id }) =>
    content.factsOf(id).some((fact) => content.questionsOfFact(fact.id).some(({ reserved }) => !reserved)),
  );
}

/** Choices for what was typed so far, in either language and without regard to accents. */
export function topicChoices(
  topics: readonly TopicEntry[],
  typed: string,
  language: Language,
): { name: string; value: string }[] {
  return matching(topics, typed)
    .slice(0, CHOICES)
    .map(({ id, name }) => ({ name: name[language], value: id }));
}

/**
 * The topic that is meant by what was typed and sent without choosing from the list: its id, its name in either language,
 * or a part of them that no other topic has.
 */
export function topicNamed(topics: readonly TopicEntry[], typed: string): TopicEntry | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const matches = matching(topics, typed);
  return (
    matches.find((topic) => namesOf(topic).includes(wanted)) ??
    (matches.length === 1 ? matches[0] : undefined)
  );
}

function matching(topics: readonly TopicEntry[], typed: string): TopicEntry[] {
  const wanted = fold(typed);
  return topics.filter((topic) => namesOf(topic).some((known) => known.includes(wanted)));
}

function namesOf({ id, name }: TopicEntry): string[] {
  return [id, name.es, name.en].map(fold);
}

import type { Term } from '../../content/content.ts';
import type { Language } from '../../i18n/languages.ts';
import { button, buttons, type Card, card, menu, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { shorten } from '../../ui/shorten.ts';
import type { Context } from '../context.ts';
import { termsNear } from './terms-near.ts';

type Wording = Pick<Context, 'words' | 'language' | 'content' | 'mention'>;

const OTHER = { es: 'en', en: 'es' } as const satisfies Record<Language, Language>;

/** Discord's limits: on a button's label, and on a row of buttons. */
const LABEL = 80;
const ROW = 5;

/** A word in both languages, what it means, where to read more, and the words that belong beside it. */
export function renderTerm(term: Term, { words, language, content }: Omit<Wording, 'mention'>): Card {
  const { glossary } = words;
  const other = term.term[OTHER[language]];
  const own = term.term[language];
  const related = term.related.flatMap((id) => content.terms.get(id) ?? []);
  const lesson = content.lesson(term.topic, language);
  const also = [...term.also[language], ...term.also[OTHER[language]]];
  return card('plain', [
    text(
      `## ${own}`,
      other === own ? glossary.sameInBoth : glossary.otherLanguage(other),
      also.length > 0 && glossary.also([...new Set(also)].join(', ')),
    ),
    text(term.definition[language]),
    related.length > 0 ? text(glossary.related) : undefined,
    related.length > 0 ? termButtons(related, language) : undefined,
    buttons(
      lesson &&
        button('primary', glossary.readSection, 'lesson.beside', {
          topic: term.topic,
          page: term.section ?? '',
        }),
      button('secondary', glossary.all, 'glossary.open', {}),
    ),
  ]);
}

/** All words by topic: a menu of the topics, and of the chosen one's words. */
export function renderIndex(
  chosen: string | undefined,
  { words, language, content, mention }: Wording,
): Card {
  const { glossary } = words;
  const terms = [...content.terms.values()];
  if (terms.length === 0) return card('quiet', [text(glossary.empty)]);
  const byTopic = Map.groupBy(terms, ({ topic }): string => topic);
  const topics = content.topics.filter(({ id }) => byTopic.has(id));
  const topic = topics.find(({ id }) => id === chosen);
  const topicOptions = topics.map(({ id, name }) => ({
    value: id,
    label: name[language],
    description: glossary.terms(byTopic.get(id)?.length ?? 0),
    default: id === topic?.id,
  }));
  const inTopic = (topic && byTopic.get(topic.id)) ?? [];
  const sorted = inTopic.toSorted((a, b) => a.term[language].localeCompare(b.term[language], language));
  const termOptions = sorted.map(({ id, term, definition }) => ({
    value: id,
    label: term[language],
    description: shorten(definition[language], 100),
  }));
  return card('plain', [
    topic
      ? text(glossary.topicTitle(topic.name[language]))
      : text(glossary.title, glossary.intro(terms.length, mention('glossary'))),
    termOptions.length > 0 ? menu(glossary.chooseTerm, termOptions, 'glossary.choose', {}) : undefined,
    menu(glossary.chooseTopic, topicOptions, 'glossary.topic', {}),
  ]);
}

/** A word that is not there, and those that are most like it. */
export function renderUnknown(typed: string, { words, language, content }: Omit<Wording, 'mention'>): Card {
  const { glossary } = words;
  const near = termsNear(content, typed).slice(0, ROW);
  return card('quiet', [
    text(glossary.unknown(quoted(typed)), near.length > 0 && glossary.near),
    near.length > 0 ? termButtons(near, language) : undefined,
    buttons(button(near.length > 0 ? 'secondary' : 'primary', glossary.all, 'glossary.open', {})),
  ]);
}

function termButtons(terms: readonly Term[], language: Language) {
  return buttons(
    ...terms.map(({ id, term }) =>
      button('secondary', shorten(term[language], LABEL), 'glossary.show', { term: id }),
    ),
  );
}

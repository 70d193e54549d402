import type { Context } from '../../commands/context.ts';
import { renderIndex, renderTerm } from '../../commands/glossary/render.ts';
import { renderMap } from '../../commands/lesson/render-map.ts';
import type { Content } from '../../content/content.ts';
import type { Fault } from '../../content/fault.ts';
import { faultOf } from '../../content/lint/rule.ts';
import type { ContentSource } from '../../content/source.ts';
import { catalogues } from '../../i18n/catalogue.ts';
import { MENU_OPTIONS } from '../../ui/card.ts';
import { cardRefusal } from './discord-refusal.ts';
import { lessonRefusals } from './lesson-refusals.ts';
import { questionRefusals } from './question-refusals.ts';

type Showing = Pick<Context, 'words' | 'language' | 'numbers' | 'content' | 'mention'>;

/** How the class reads, and an English reader. */
const READERS = [
  { language: 'es', numbers: { locale: 'es-CO', decimal: 'comma' } },
  { language: 'en', numbers: { locale: 'en-US', decimal: 'point' } },
] as const;

/** A template draws other numbers, longer ones among them, for each. */
const SEEDS = { drawn: [1, 2, 3, 4], plain: [1, 2] };

/**
 * Everything that a learner can be shown of the course (each question as it is asked and after each sort of answer, each
 * page, each word, the map), made as the bot makes it in both languages, and held against Discord's published schemas and
 * the rules of the sandbox. One fault for each entry and reason.
 */
export async function payloadFaults(
  { questions, terms, lessons }: Pick<ContentSource, 'questions' | 'terms' | 'lessons'>,
  content: Content,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { language, numbers } of READERS) {
    const words = catalogues[language];
    const showing: Showing = {
      words,
      language,
      numbers,
      content,
      mention: (name) => `</${name}:${'1'.repeat(19)}>`,
    };
    const said = (refusal: string) => `${refusal} (${language})`;
    for (const entry of questions) {
      const { type } = entry.value;
      const seeds = type === 'numeric' || type === 'chart' ? SEEDS.drawn : SEEDS.plain;
      const refusals = new Set(
        seeds.flatMap((seed) => attempt(() => questionRefusals(entry.value, seed, showing))),
      );
      faults.push(...[...refusals].map((refusal) => faultOf(entry, said(refusal))));
    }
    for (const entry of terms) {
      const refusals = attempt(() => [cardRefusal(renderTerm(entry.value, showing))]);
      faults.push(...refusals.map((refusal) => faultOf(entry, said(refusal))));
    }
    for (const { value, file } of lessons.filter((one) => one.value.language === language)) {
      const lesson = content.lesson(value.topic, language);
      for (const { page, refusals } of lesson ? await lessonRefusals(lesson, showing) : []) {
        const line = value.pages.find(({ id }) => id === page)?.line ?? 1;
        faults.push(...refusals.map((refusal) => ({ file, line, entry: page, message: said(refusal) })));
      }
    }
    const file = 'topics.yaml';
    const indexes = [undefined, ...content.topics.map(({ id }) => id)];
    for (const topic of indexes) {
      const refusals = attempt(() => [cardRefusal(renderIndex(topic, showing))]);
      faults.push(...refusals.map((refusal) => ({ file, line: 1, message: `glossary: ${said(refusal)}` })));
    }
    const refusals = attempt(() => [mapRefusal(showing)]);
    faults.push(...refusals.map((refusal) => ({ file, line: 1, message: `map: ${said(refusal)}` })));
  }
  return [...faults, ...crowded(terms)];
}

function mapRefusal(showing: Showing): string | undefined {
  const states = showing.content.topics.map((topic) => {
    const facts = showing.content.factsOf(topic.id).length;
    return { ...topic, facts, known: facts, firm: facts, fresh: 0 };
  });
  return (
    cardRefusal(renderMap(states, new Uint8Array(1), showing)) ??
    cardRefusal(renderMap(states, undefined, showing))
  );
}

/** The words of a topic are chosen from one menu. */
function crowded(terms: ContentSource['terms']): Fault[] {
  const topics = Map.groupBy(terms, ({ file }) => file);
  return [...topics]
    .filter(([, words]) => words.length > MENU_OPTIONS)
    .map(([file, words]) => ({
      file,
      line: 1,
      message: `${words.length} words: a menu holds ${MENU_OPTIONS}`,
    }));
}

/** What cannot even be put together is a fault of the entry, too. */
function attempt(make: () => readonly (string | undefined)[]): string[] {
  try {
    return make().filter((one) => one !== undefined);
  } catch (error) {
    return [`It cannot be shown: ${error instanceof Error ? error.message : error}`];
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, FactId, Language, Question, Topic } from '../study/types.ts';
import { TOPICS } from '../study/types.ts';
import type { Content, Lesson, LessonBlock } from './content.ts';
import { ContentError } from './fault.ts';
import { formulaFile } from './formula-file.ts';
import { drawPicture } from './lesson-pictures.ts';
import { MUST_HOLD } from './lint/must-hold.ts';
import { CONTENT_DIRECTORY, readSource } from './read-source.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { ContentSource, SourceBlock, SourceLesson } from './source.ts';

/**
 * Reads all that ciclo teaches. Called once, at start.
 *
 * @throws ContentError naming file, line and entry of every fault: the bot does not start on broken content
 */
export function loadContent(directory: string = CONTENT_DIRECTORY): Content {
  const { source, faults } = readSource(directory);
  const broken = [...faults, ...MUST_HOLD.flatMap((rule) => rule(source))];
  if (broken.length > 0) throw new ContentError(broken);
  return contentOf(source, directory);
}

/**
 * The course that a sound source makes.
 *
 * @param source one that breaks none of the rules of must-hold.ts
 */
export function contentOf(source: ContentSource, directory: string): Content {
  const facts = source.facts.map(({ value }) => value);
  const questions = source.questions.map(({ value }) => value);
  const terms = source.terms
    .map(({ value }) => value)
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
  const factsByTopic = Map.groupBy(facts, ({ topic }): Topic => topic);
  const questionsByFact = new Map<FactId, Question[]>(
    facts.map((fact: Fact) => [fact.id, questions.filter((question) => question.facts.includes(fact.id))]),
  );
  const lessons = new Map(
    source.lessons.map(({ value }) => [lessonKey(value.topic, value.language), lessonOf(value, directory)]),
  );
  return {
    topics: source.topics.map(({ value }) => value),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    questions: new Map(questions.map((question) => [question.id, question])),
    terms: new Map(terms.map((term) => [term.id, term])),
    lesson: (topic, language) => lessons.get(lessonKey(topic, language)),
    questionsOfFact: (fact) => questionsByFact.get(fact) ?? [],
    factsOf: (topic) => factsByTopic.get(topic) ?? [],
  };
}

function lessonKey(topic: Topic, language: Language): string {
  return `${topic}.${language}`;
}

function lessonOf(lesson: SourceLesson, directory: string): Lesson {
  const { topic, title, language } = lesson;
  const pages = lesson.pages.map((page) => ({
    id: page.id,
    title: page.title,
    blocks: page.blocks.map((block) => blockOf(block, language, directory)),
  }));
  return { topic, title, minutes: readingMinutes(lesson), pages };
}

function blockOf(block: SourceBlock, language: Language, directory: string): LessonBlock {
  switch (block.kind) {
    case 'text':
      return { kind: 'text', markdown: block.markdown };
    case 'formula': {
      const svg = readFileSync(join(directory, formulaFile(block)), 'utf8');
      return { kind: 'image', id: block.id, alt: block.alt, svg };
    }
    case 'try':
      return { kind: 'try', command: block.command, label: block.label };
    case 'picture': {
      let drawn: string | undefined;
      return {
        kind: 'image',
        id: block.id,
        alt: block.alt,
        // Drawn when it is first looked at, because a start has no time for all of them.
        get svg() {
          drawn ??= drawPicture(block, language);
          return drawn;
        },
      };
    }
    default:
      return block satisfies never;
  }
}

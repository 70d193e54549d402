import { CONTENT_DIRECTORY, readSource } from '../../src/content/read-source.ts';
import type { ContentSource, Located, SourceLesson, SourcePage } from '../../src/content/source.ts';
import type { Question, SingleQuestion } from '../../src/study/types.ts';
import { question } from '../support/study-questions.ts';

const { source } = readSource(CONTENT_DIRECTORY);

/** The real topics and facts, with the questions and lessons that a test is about. */
export function sourceOf(changes: Partial<ContentSource>): ContentSource {
  return { ...source, questions: [], terms: [], retired: [], lessons: [], formulaFiles: [], ...changes };
}

/** Questions as if they stood in a file, ten lines each. */
export function located(...questions: readonly Question[]): Located<Question>[] {
  return questions.map((value, index) => ({
    value,
    file: 'questions/evaluation.yaml',
    line: 1 + 10 * index,
  }));
}

/** A source whose only question is a sound one with these changes. */
export function asking(changes: Partial<SingleQuestion> = {}): ContentSource {
  return sourceOf({ questions: located(question(changes)) });
}

/** A source whose only lesson has these pages, in Spanish unless told. */
export function teaching(pages: readonly SourcePage[], language: 'es' | 'en' = 'es'): Located<SourceLesson> {
  const value: SourceLesson = { topic: 'evaluation', language, title: 'Evaluar', pages };
  return { value, file: `lessons/evaluation.${language}.md`, line: 1 };
}

/** A page with one block of text. */
export function page(id: string, markdown = 'Texto.'): SourcePage {
  return { id, title: 'Una página', line: 5, blocks: [{ kind: 'text', markdown, line: 7 }] };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Language, Question, Topic } from '../study/types.ts';
import { TOPICS } from '../study/types.ts';
import type { Fault } from './fault.ts';
import { FORMULA_FOLDER } from './formula-file.ts';
import { parseLesson } from './parse-lesson.ts';
import { readEntries } from './read-entries.ts';
import { factSchema, questionSchema, retiredSchema, topicSchema } from './schema.ts';
import type { ContentSource, Located, SourceLesson } from './source.ts';

/** The files that ship with ciclo. */
export const CONTENT_DIRECTORY = import.meta.dirname;

const LESSON_FILE = new RegExp(`^(?<topic>${TOPICS.join('|')})\\.(?<language>es|en)\\.md$`);
const QUESTION_FILE = new RegExp(`^(?<topic>${TOPICS.join('|')})\\.yaml$`);

/** Reads every content file, and names what does not follow the format. Rules across entries are in lint/. */
export function readSource(directory: string): { source: ContentSource; faults: Fault[] } {
  const faults: Fault[] = [];
  const entriesOf = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const read = readEntries(file, readFileSync(join(directory, file), 'utf8'), schema);
    faults.push(...read.faults);
    return read.entries;
  };
  const filesOf = (folder: string, pattern: RegExp) =>
    readdirSync(join(directory, folder))
      .sort()
      .flatMap((name) => {
        const file = `${folder}/${name}`;
        const about = pattern.exec(name)?.groups;
        if (about === undefined)
          faults.push({ file, line: 1, message: 'The file is not named after a topic' });
        return about === undefined ? [] : [{ file, about }];
      });

  const questions = filesOf('questions', QUESTION_FILE).flatMap(({ file, about }): Located<Question>[] => {
    const topic = about.topic as Topic;
    return entriesOf(file, questionSchema).map((entry) => ({ ...entry, value: { ...entry.value, topic } }));
  });
  const lessons = filesOf('lessons', LESSON_FILE).map(({ file, about }): Located<SourceLesson> => {
    const text = readFileSync(join(directory, file), 'utf8');
    const topic = about.topic as Topic;
    const read = parseLesson(file, text, { topic, language: about.language as Language });
    faults.push(...read.faults);
    return { value: read.lesson, file, line: 1 };
  });
  const source = {
    topics: entriesOf('topics.yaml', topicSchema),
    facts: entriesOf('facts.yaml', factSchema),
    questions,
    retired: entriesOf('retired.yaml', retiredSchema),
    lessons,
    formulaFiles: readdirSync(join(directory, FORMULA_FOLDER)).map((name) => `${FORMULA_FOLDER}/${name}`),
  };
  return { source, faults };
}

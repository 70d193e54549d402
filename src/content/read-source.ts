import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Language, Question, Topic } from '../study/types.ts';
import { TOPICS } from '../study/types.ts';
import type { Term } from './content.ts';
import type { Fault } from './fault.ts';
import { FORMULA_FOLDER } from './formula-file.ts';
import { parseLesson } from './parse-lesson.ts';
import { readEntries } from './read-entries.ts';
import { resolveQuestion } from './resolve-question.ts';
import {
  categorySetSchema,
  factSchema,
  questionSchema,
  retiredSchema,
  termSchema,
  topicSchema,
} from './schema.ts';
import type { ContentSource, Located, SourceLesson } from './source.ts';
import { CHART_TEMPLATES, NUMERIC_TEMPLATES } from './templates/index.ts';

/** The files that ship with ciclo. */
export const CONTENT_DIRECTORY = import.meta.dirname;

const LESSON_FILE = new RegExp(`^(?<topic>${TOPICS.join('|')})\\.(?<language>es|en)\\.md$`);
/** questions/ and glossary/ */
const TOPIC_FILE = new RegExp(`^(?<topic>${TOPICS.join('|')})\\.yaml$`);

/** Reads every content file, and names what does not follow the format. Rules across entries are in lint/. */
export function readSource(directory: string): { source: ContentSource; faults: Fault[] } {
  const faults: Fault[] = [];
  const entriesOf = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const read = readEntries(file, readFileSync(join(directory, file), 'utf8'), schema);
    faults.push(...read.faults);
    return read.entries;
  };
  /** A folder that is not there has no files: a small course need not have all of them. */
  const namesIn = (folder: string) =>
    existsSync(join(directory, folder)) ? readdirSync(join(directory, folder)).sort() : [];
  const filesOf = (folder: string, pattern: RegExp) =>
    namesIn(folder).flatMap((name) => {
      const file = `${folder}/${name}`;
      const about = pattern.exec(name)?.groups;
      if (about === undefined) faults.push({ file, line: 1, message: 'The file is not named after a topic' });
      return about === undefined ? [] : [{ file, about }];
    });

  const categorySets = entriesOf('categories.yaml', categorySetSchema);
  const sets = categorySets.map(({ value }) => value);
  const questions = filesOf('questions', TOPIC_FILE).flatMap(({ file, about }) =>
    entriesOf(file, questionSchema).flatMap((entry): Located<Question>[] => {
      const question = resolveQuestion(entry.value, about.topic as Topic, sets);
      if ('missing' in question) {
        faults.push({ file, line: entry.line, entry: entry.value.id, message: question.missing });
        return [];
      }
      return [{ ...entry, value: question }];
    }),
  );
  const terms = filesOf('glossary', TOPIC_FILE).flatMap(({ file, about }) =>
    entriesOf(file, termSchema).map((entry): Located<Term> => {
      return { ...entry, value: { ...entry.value, topic: about.topic as Topic } };
    }),
  );
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
    categorySets,
    templates: [...NUMERIC_TEMPLATES, ...CHART_TEMPLATES].map(({ name, formula }) => {
      return { value: { id: name, formula }, file: `templates/${name}.ts`, line: 1 };
    }),
    questions,
    terms,
    retired: entriesOf('retired.yaml', retiredSchema),
    lessons,
    formulaFiles: namesIn(FORMULA_FOLDER).map((name) => `${FORMULA_FOLDER}/${name}`),
  };
  return { source, faults };
}

import { z } from 'zod';
import {
  categorySetSchema,
  factSchema,
  questionSchema,
  retiredSchema,
  termSchema,
  topicSchema,
} from '../content/schema.ts';
import { jsonText } from './json-text.ts';

/** Each kind of content file by the name of its schema; every file is a list of entries. */
const ENTRIES = {
  topics: topicSchema,
  facts: factSchema,
  categories: categorySetSchema,
  questions: questionSchema,
  glossary: termSchema,
  retired: retiredSchema,
} as const;

/** The JSON Schemas by which an editor completes and checks the content files, by the path where they are kept. */
export function contentSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ENTRIES).map(([name, entry]) => [
      `src/content/schemas/${name}.schema.json`,
      `${jsonText(z.toJSONSchema(z.array(entry), { target: 'draft-7', io: 'input' }))}\n`,
    ]),
  );
}

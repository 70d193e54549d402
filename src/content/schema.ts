import { z } from 'zod';
import type { Fact, Option, SingleQuestion } from '../study/types.ts';
import { TOPICS } from '../study/types.ts';
import type { TopicEntry } from './content.ts';

/*
 * The format of the files that authors write. Every file is a list of entries; unknown fields are faults.
 * Lessons are Markdown: see parse-lesson.ts.
 */

/** Ids are stored with every answer, so they never change: lower-case words joined by hyphens. */
const slug = z
  .string()
  .max(48)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens');

/** A letter for the topic and a number: E3. */
const factId = z.string().regex(/^[A-Z]\d{1,2}$/, 'A fact id is a capital letter and a number, such as E3');

/** The same text in Spanish (tú) and English, as Discord markdown, at most `limit` characters each. */
function localized(limit: number) {
  const text = z.string().trim().min(1).max(limit);
  return z.strictObject({ es: text, en: text });
}

/** topics.yaml: the twelve topics, in order. */
export const topicSchema = z.strictObject({
  id: z.enum(TOPICS),
  name: localized(60),
}) satisfies z.ZodType<TopicEntry>;

/** facts.yaml: what there is to know, in the order in which it is introduced. */
export const factSchema = z.strictObject({
  id: factId,
  topic: z.enum(TOPICS),
  /** `notes`: the class notes say it; `complement`: ours. */
  source: z.enum(['notes', 'complement']),
  name: localized(120),
}) satisfies z.ZodType<Fact>;

const optionSchema = z.strictObject({
  id: slug,
  text: localized(150),
  /** For every wrong option: what somebody who picks it probably believes, and why it is not so. */
  misconception: localized(300).exactOptional(),
}) satisfies z.ZodType<Option>;

const singleSchema = z.strictObject({
  id: slug,
  type: z.literal('single'),
  /** The facts that the question asks for; the first is of the file's topic. */
  facts: z.array(factId).min(1).max(3),
  /** 1 recall, 2 understand, 3 apply to a new case. */
  difficulty: z.literal([1, 2, 3]),
  source: z.enum(['notes', 'complement']),
  stem: localized(500),
  options: z.array(optionSchema).min(3).max(4),
  /** The id of the right option. */
  key: slug,
  /** Why the key is right. Shown after every answer. */
  explanation: localized(600),
  /** Asked only in progress checks, never practised. */
  reserved: z.boolean().default(false),
}) satisfies z.ZodType<Omit<SingleQuestion, 'topic'>>;

/** questions/<topic>.yaml. The topic is the file's name. */
export const questionSchema = z.discriminatedUnion('type', [singleSchema]);

/** retired.yaml: ids that were once asked. Answers to them are stored, so they are never used again. */
export const retiredSchema = z.strictObject({
  id: slug,
  reason: z.string().min(1),
});

export type Retired = z.output<typeof retiredSchema>;

/** What stands between the `---` lines at the top of a lesson. */
export const lessonHeadSchema = z.strictObject({ title: z.string().trim().min(1).max(60) });

import { z } from 'zod';
import type { CategorySet, Fact, Option } from '../study/types.ts';
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

const base = {
  id: slug,
  /** The facts that the question asks for; the first is of the file's topic. */
  facts: z.array(factId).min(1).max(3),
  /** 1 recall, 2 understand, 3 apply to a new case. */
  difficulty: z.literal([1, 2, 3]),
  source: z.enum(['notes', 'complement']),
  /** Templates fill in `{slots}`. */
  stem: localized(500),
  /** Why the key is right. Shown after every answer. Templates fill in `{slots}` and `{answer}`. */
  explanation: localized(600),
  /** The `{#id}` of the lesson page where one can read more; left out for the first page. */
  section: slug.exactOptional(),
  /** Asked only in progress checks, never practised. */
  reserved: z.boolean().default(false),
};

const misconception = localized(300);

/** One right option of three or four. Every wrong one says its misconception. */
const singleSchema = z.strictObject({
  ...base,
  type: z.literal('single'),
  options: z.array(optionSchema).min(3).max(4),
  /** The id of the right option. */
  key: slug,
});

/** Two or more right options, but not all. Wrong ones say their misconception, right ones may say what is missed without them. */
const multipleSchema = z.strictObject({
  ...base,
  type: z.literal('multiple'),
  options: z
    .array(z.strictObject({ ...optionSchema.shape, missed: misconception.exactOptional() }))
    .min(4)
    .max(5),
  keys: z.array(slug).min(2).max(4),
});

/** The stem is a statement. */
const trueFalseSchema = z.strictObject({
  ...base,
  type: z.literal('true_false'),
  key: z.boolean(),
  /** What somebody believes who says the opposite, and why it is not so. */
  misconception,
});

const typed = z.array(z.string().trim().min(1).max(60)).min(1);
const typedInBoth = z.strictObject({ es: typed, en: typed });

/** The stem holds one gap, `____`. Accents, case, spaces and a typo in a longer word are forgiven without being listed. */
const clozeSchema = z.strictObject({
  ...base,
  type: z.literal('cloze'),
  /** The answer that is shown, and its synonyms. Those of both languages count in both. */
  answers: typedInBoth,
  /** Wrong answers whose cause is known. */
  traps: z.array(z.strictObject({ answers: typedInBoth, misconception })).min(1),
});

/** A template of templates/index.ts draws the numbers and computes the key. */
const numericSchema = z.strictObject({
  ...base,
  type: z.literal('numeric'),
  template: slug,
  /** What stands behind the number. */
  unit: localized(20).exactOptional(),
  /** Every wrong number that the template foresees, explained. */
  traps: z.record(slug, misconception),
});

/** A template of templates/index.ts draws the picture and knows which option is right. */
const chartSchema = z.strictObject({
  ...base,
  type: z.literal('chart'),
  template: slug,
  /** What the picture shows, for those who do not see it. It must not tell the key. */
  alt: localized(400),
  options: z.array(optionSchema).min(3).max(4),
});

const itemSchema = z.strictObject({ id: slug, text: localized(80) });

/** Items in the right order. */
const orderingSchema = z.strictObject({
  ...base,
  type: z.literal('ordering'),
  items: z.array(itemSchema).min(3).max(5),
});

/** What stands left is the label of a menu with all that stands right. */
const matchingSchema = z.strictObject({
  ...base,
  type: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ id: slug, left: localized(45), right: localized(100) }))
    .min(3)
    .max(4),
  /** Right sides that belong to none. */
  extra: z
    .array(z.strictObject({ id: slug, text: localized(100) }))
    .max(2)
    .default([]),
});

/** One case, and one category of a set of categories.yaml. */
const classifySchema = z.strictObject({
  ...base,
  type: z.literal('classify'),
  set: slug,
  /** The id of the right category. */
  key: slug,
  /** What somebody believes who picks this category, for the likely wrong ones. */
  misconceptions: z.record(slug, misconception),
});

/** questions/<topic>.yaml. The topic is the file's name. */
export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  clozeSchema,
  numericSchema,
  chartSchema,
  orderingSchema,
  matchingSchema,
  classifySchema,
]);

/** A question as its author wrote it: templates and sets by name. */
export type WrittenQuestion = z.output<typeof questionSchema>;

/** categories.yaml: kinds among which `classify` questions choose. */
export const categorySetSchema = z.strictObject({
  id: slug,
  name: localized(60),
  categories: z
    .array(z.strictObject({ id: slug, name: localized(80) }))
    .min(2)
    .max(7),
}) satisfies z.ZodType<CategorySet>;

/** glossary/<topic>.yaml: what the words mean. The topic is the file's name. */
export const termSchema = z.strictObject({
  id: slug,
  term: localized(60),
  /** Other words for the same. */
  also: z.strictObject({
    es: z.array(z.string().min(1).max(60)).default([]),
    en: z.array(z.string().min(1).max(60)).default([]),
  }),
  definition: localized(350),
  section: slug.exactOptional(),
  /** The ids of one to four terms that belong beside it. */
  related: z.array(slug).min(1).max(4),
});

export type WrittenTerm = z.output<typeof termSchema>;

/** retired.yaml: ids that were once asked. Answers to them are stored, so they are never used again. */
export const retiredSchema = z.strictObject({
  id: slug,
  reason: z.string().min(1),
});

export type Retired = z.output<typeof retiredSchema>;

/** What stands between the `---` lines at the top of a lesson. */
export const lessonHeadSchema = z.strictObject({ title: z.string().trim().min(1).max(60) });

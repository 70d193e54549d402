import { z } from 'zod';
import type { CategorySet, Fact, Option } from '../study/types.ts';
import { TOPICS } from '../study/types.ts';
import type { TopicEntry } from './content.ts';
import { tieUnits } from './tie-units.ts';

/*
 * The format of the files that authors write. Every file is a list of entries; unknown fields are faults.
 * Lessons are Markdown: see parse-lesson.ts.
 */

/** Ids are stored with every answer, so they never change. */
const slug = z
  .string()
  .max(48)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens')
  .describe('Lower-case words joined by hyphens. It never changes: answers to it are stored.');

const factId = z
  .string()
  .regex(/^[A-Z]\d{1,2}$/, 'A fact id is a capital letter and a number, such as E3')
  .describe('A capital letter for the topic and a number, as in facts.yaml: E3.');

/** The same text in Spanish (tú) and English, as Discord markdown, at most `limit` characters each. */
function localized(limit: number) {
  const text = z.string().trim().min(1).max(limit).overwrite(tieUnits);
  return z.strictObject({
    es: text.describe(`Spanish (tú), at most ${limit} characters. Discord markdown.`),
    en: text.describe(`English, at most ${limit} characters. Discord markdown.`),
  });
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
  source: z
    .enum(['notes', 'complement'])
    .describe('notes: the class notes say it. complement: ours, so that an exam can leave it out.'),
  name: localized(120),
}) satisfies z.ZodType<Fact>;

const optionSchema = z.strictObject({
  id: slug,
  text: localized(150),
  misconception: localized(300)
    .exactOptional()
    .describe('For every wrong option: what somebody who picks it probably believes, and why it is not so.'),
}) satisfies z.ZodType<Option>;

const base = {
  id: slug,
  facts: z
    .array(factId)
    .min(1)
    .max(3)
    .describe("The facts that the question asks for; the first is of the file's topic."),
  difficulty: z.literal([1, 2, 3]).describe('1 recall, 2 understand, 3 apply to a new case.'),
  source: z.enum(['notes', 'complement']).describe('complement where one of the facts is; notes otherwise.'),
  stem: localized(500).describe('What is asked. A template fills in {slots}.'),
  explanation: localized(600).describe(
    'Why the key is right; shown after every answer. A template fills in {slots} and {answer}.',
  ),
  section: slug
    .exactOptional()
    .describe('The {#id} of the lesson page where one can read more; left out for the first page.'),
  reserved: z
    .boolean()
    .default(false)
    .describe('true: asked only in the progress checks, never practised. One for each fact.'),
};

const misconception = localized(300);

/** One right option of three or four. Every wrong one says its misconception. */
const singleSchema = z.strictObject({
  ...base,
  type: z.literal('single'),
  options: z.array(optionSchema).min(3).max(4),
  key: slug.describe('The id of the right option.'),
});

/** Two or more right options, but not all. Wrong ones say their misconception, right ones may say what is missed without them. */
const multipleSchema = z.strictObject({
  ...base,
  type: z.literal('multiple'),
  options: z
    .array(
      z.strictObject({
        ...optionSchema.shape,
        missed: misconception.exactOptional().describe('For a right option: what leaving it out overlooks.'),
      }),
    )
    .min(4)
    .max(5),
  keys: z.array(slug).min(2).max(4).describe('The ids of the right options.'),
});

/** The stem is a statement. */
const trueFalseSchema = z.strictObject({
  ...base,
  type: z.literal('true_false'),
  key: z.boolean(),
  misconception: misconception.describe(
    'What somebody believes who says the opposite, and why it is not so.',
  ),
});

const typed = z.array(z.string().trim().min(1).max(60)).min(1);
const typedInBoth = z.strictObject({ es: typed, en: typed });

/** The stem holds one gap, `____`. Accents, case, spaces and a typo in a longer word are forgiven without being listed. */
const clozeSchema = z.strictObject({
  ...base,
  type: z.literal('cloze'),
  answers: typedInBoth.describe(
    'The answer that is shown, then its synonyms. Those of both languages count in both; accents, case, spaces, an article and one slip in a longer word are forgiven without being listed.',
  ),
  traps: z
    .array(z.strictObject({ answers: typedInBoth, misconception }))
    .min(1)
    .describe('Wrong answers whose cause is known.'),
});

/** A template of templates/index.ts draws the numbers and computes the key. */
const numericSchema = z.strictObject({
  ...base,
  type: z.literal('numeric'),
  template: slug.describe('The name of a numeric template of templates/index.ts.'),
  unit: localized(20).exactOptional().describe('What stands behind the number: km, %.'),
  traps: z
    .record(slug, misconception)
    .describe('Every wrong number that the template foresees, by its code, explained.'),
});

/** A template of templates/index.ts draws the picture and knows which option is right. */
const chartSchema = z.strictObject({
  ...base,
  type: z.literal('chart'),
  template: slug.describe('The name of a chart template of templates/index.ts.'),
  alt: localized(400).describe(
    'What the picture shows, with {slots}, for those who do not see it. It must not tell the key.',
  ),
  options: z.array(optionSchema).min(3).max(4),
});

const itemSchema = z.strictObject({ id: slug, text: localized(80) });

/** Items in the right order. */
const orderingSchema = z.strictObject({
  ...base,
  type: z.literal('ordering'),
  items: z.array(itemSchema).min(3).max(5).describe('In the right order; they are shown shuffled.'),
});

/** What stands left is the label of a menu with all that stands right. */
const matchingSchema = z.strictObject({
  ...base,
  type: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ id: slug, left: localized(45), right: localized(100) }))
    .min(3)
    .max(4),
  extra: z
    .array(z.strictObject({ id: slug, text: localized(100) }))
    .max(2)
    .default([])
    .describe('Right sides that belong to no left.'),
});

/** One case, and one category of a set of categories.yaml. */
const classifySchema = z.strictObject({
  ...base,
  type: z.literal('classify'),
  set: slug.describe('The id of a set of categories.yaml.'),
  key: slug.describe('The id of the right category.'),
  misconceptions: z
    .record(slug, misconception)
    .describe(
      'For the likely wrong categories, by their id: what somebody believes who picks it. In a set of three or fewer, for all of them.',
    ),
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
  also: z
    .strictObject({
      es: z.array(z.string().min(1).max(60)).default([]),
      en: z.array(z.string().min(1).max(60)).default([]),
    })
    .describe('Other words for the same.'),
  definition: localized(350).describe('In plain words, with one example.'),
  section: slug
    .exactOptional()
    .describe('The {#id} of the lesson page where one can read more; left out for the first page.'),
  related: z.array(slug).min(1).max(4).describe('The ids of terms that belong beside it.'),
});

/** retired.yaml: ids that were once asked. Answers to them are stored, so they are never used again. */
export const retiredSchema = z.strictObject({
  id: slug,
  reason: z.string().min(1),
});

export type Retired = z.output<typeof retiredSchema>;

/** What stands between the `---` lines at the top of a lesson. */
export const lessonHeadSchema = z.strictObject({ title: z.string().trim().min(1).max(60) });

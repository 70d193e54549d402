import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { payloadFaults } from '../../src/cli/payloads/payload-faults.ts';
import { GOOD_FORM } from '../../src/content/lint/good-form.ts';
import { MUST_HOLD } from '../../src/content/lint/must-hold.ts';
import { loadContent } from '../../src/content/load.ts';
import { parseLesson } from '../../src/content/parse-lesson.ts';
import { resolveQuestion } from '../../src/content/resolve-question.ts';
import { questionSchema, termSchema } from '../../src/content/schema.ts';
import type { Question, Topic } from '../../src/study/types.ts';
import { located, sourceOf } from './sound-source.ts';

/* The examples of docs/authoring.md are what an author copies, so they are held to what an author is. */

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
const examples = [...GUIDE.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, yaml = '']) =>
  z.array(z.looseObject({ id: z.string() })).parse(load(yaml)),
);
const content = loadContent();
const source = sourceOf({});
const sets = source.categorySets.map(({ value }) => value);

function read(example: unknown): Question {
  const written = questionSchema.parse(example);
  const topic = source.facts.find(({ value }) => value.id === written.facts[0])?.value.topic;
  const question = resolveQuestion(written, topic as Topic, sets);
  if ('missing' in question) throw new Error(question.missing);
  return question;
}

const questions = examples.filter((example) => 'type' in example).map(read);

describe('an example of the guide', () => {
  test('is there for every type but chart, which needs a template of its own', () => {
    const types = [
      'single',
      'multiple',
      'true_false',
      'cloze',
      'numeric',
      'ordering',
      'matching',
      'classify',
    ];
    expect(questions.map(({ type }) => type)).toEqual(types);
    expect(GUIDE).toContain('### chart: ');
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    '%s passes every rule',
    async (_, question) => {
      const asked = sourceOf({ questions: located(question) });
      expect([...MUST_HOLD, ...GOOD_FORM].flatMap((rule) => rule(asked))).toEqual([]);
      expect(await payloadFaults(asked, content)).toEqual([]);
    },
  );

  test('of a word has the format', () => {
    const words = examples.filter((example) => 'term' in example);
    expect(words).toHaveLength(1);
    expect(termSchema.safeParse(words[0]).error).toBeUndefined();
  });

  test('of a lesson is read', () => {
    const [, markdown = ''] = /```markdown\n([\s\S]*?)```/.exec(GUIDE) ?? [];
    const { lesson, faults } = parseLesson('example', markdown, { topic: 'evaluation', language: 'es' });
    expect(faults).toEqual([]);
    expect(lesson.pages[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'text',
      'formula',
      'picture',
      'text',
      'try',
    ]);
  });
});

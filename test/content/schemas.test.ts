import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentSchemas } from '../../src/cli/content-schemas.ts';
import { jsonText } from '../../src/cli/json-text.ts';
import { schemaLines } from '../../src/content/lint/schema-lines.ts';
import { CONTENT_DIRECTORY } from '../../src/content/read-source.ts';
import { change, copyOfContent } from './copy-of-content.ts';

const schemas = Object.entries(contentSchemas());

/** What an editor has: the generated schema alone. */
function editorOf(kind: string): z.ZodType {
  const [, text = ''] = schemas.find(([path]) => path.endsWith(`/${kind}.schema.json`)) ?? [];
  return z.fromJSONSchema(JSON.parse(text));
}

function filesOf(kind: string): string[] {
  const folder = join(CONTENT_DIRECTORY, kind);
  return kind === 'questions' || kind === 'glossary'
    ? readdirSync(folder).map((name) => join(folder, name))
    : [`${folder}.yaml`];
}

describe('the schemas for editors', () => {
  test.each(schemas)('%s is as committed', (path, text) => {
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(text);
  });

  test.each(['topics', 'facts', 'categories', 'questions', 'glossary', 'retired'])(
    'take every file of the course: %s',
    (kind) => {
      const editor = editorOf(kind);
      for (const file of filesOf(kind)) {
        const { error } = editor.safeParse(load(readFileSync(file, 'utf8')));
        expect(error?.issues, file).toBeUndefined();
      }
    },
  );

  test('refuse what the bot refuses: an unknown field, a text that is too long, a type that there is not', () => {
    const [term = ''] = filesOf('glossary');
    const [first] = z.array(z.looseObject({})).parse(load(readFileSync(term, 'utf8')));
    const editor = editorOf('glossary');
    expect(editor.safeParse([first]).success).toBe(true);
    expect(editor.safeParse([{ ...first, meaning: 'x' }]).success).toBe(false);
    const long = { es: 'a'.repeat(351), en: 'a' };
    expect(editor.safeParse([{ ...first, definition: long }]).success).toBe(false);
    expect(editorOf('questions').safeParse([{ id: 'x', type: 'essay' }]).success).toBe(false);
  });

  test('say what each field is for', () => {
    const [, questions = ''] = schemas.find(([path]) => path.includes('questions')) ?? [];
    expect(questions).toContain('true: asked only in the progress checks, never practised.');
  });
});

describe('every file names its schema, for the editor', () => {
  test('the course does', () => {
    expect(schemaLines(CONTENT_DIRECTORY)).toEqual([]);
  });

  test('and is told where it does not', () => {
    const directory = copyOfContent();
    change(directory, 'facts.yaml', './schemas/facts', './schemas/topics');
    change(directory, 'glossary/evaluation.yaml', '# yaml-language-server', '# yaml');
    expect(schemaLines(directory)).toEqual([
      {
        file: 'facts.yaml',
        line: 1,
        message: 'The first line must be "# yaml-language-server: $schema=./schemas/facts.schema.json"',
      },
      {
        file: 'glossary/evaluation.yaml',
        line: 1,
        message: 'The first line must be "# yaml-language-server: $schema=../schemas/glossary.schema.json"',
      },
    ]);
  });
});

test('JSON is laid out as the formatter does', () => {
  const long = Array.from({ length: 30 }, () => 'word');
  expect(jsonText({ a: [], b: {}, c: ['x', 1], d: [{ e: null }] })).toBe(
    '{\n  "a": [],\n  "b": {},\n  "c": ["x", 1],\n  "d": [\n    {\n      "e": null\n    }\n  ]\n}',
  );
  expect(jsonText(long).split('\n')).toHaveLength(32);
});

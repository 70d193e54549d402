import fc from 'fast-check';
import { dump, YAMLException } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';

const TEXT = `# a comment

- id: a
  name:
    es: |
      un texto
      largo
    en: short
  options: [one, { id: two }]
- id: &b b
- *b
- 5
-
`;

describe('a line is that of', () => {
  const { lineOf } = readYaml(TEXT);

  test.each([
    [[0], 3],
    [[0, 'name'], 4],
    [[0, 'name', 'es'], 5],
    [[0, 'name', 'en'], 8],
    [[0, 'options', 1, 'id'], 9],
    [[1, 'id'], 10],
    [[2], 11],
    [[3], 12],
  ])('the field at %j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    [[0, 'name', 'fr'], 4],
    [[0, 'name', 'es', 'deeper'], 5],
    [[0, 'nothing', 'at', 'all'], 3],
    [[4], 3],
    [[9], 3],
  ])('what is around %j, which is not there', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('the beginning, of a file with nothing in it', () => {
    expect(readYaml('# nothing yet\n').lineOf([0, 'id'])).toBe(1);
    expect(readYaml('---\n').lineOf([])).toBe(1);
  });

  test('each entry, whatever the entries hold', () => {
    const entry = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 2 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const text = dump(entries);
        const { value, lineOf } = readYaml(text);
        expect(value).toEqual(entries);
        const begins = text.split('\n').flatMap((line, index) => (line.startsWith('- ') ? [index + 1] : []));
        expect(entries.map((_, index) => lineOf([index]))).toEqual(begins);
      }),
    );
  });
});

test('numbers, words and nothing are told apart as YAML 1.2 does', () => {
  expect(readYaml('[1, 0.5, yes, "1", null, true, 2026-01-01]').value).toEqual([
    ...[1, 0.5, 'yes', '1', null, true, '2026-01-01'],
  ]);
});

test('a second document is refused where it begins, and not passed over', () => {
  expect(() => readYaml('- id: a\n---\n- id: b\n')).toThrow(
    expect.objectContaining({
      reason: 'a second document, which would not be read',
      mark: expect.objectContaining({ line: 2 }),
    }),
  );
});

test('what is not YAML is refused with its place', () => {
  for (const text of ['- id: a\n  id: b', '- "a\n- b', '- a: b: c']) {
    expect(() => readYaml(text)).toThrow(YAMLException);
  }
});

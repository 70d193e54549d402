import { expect, test } from 'vitest';
import { z } from 'zod';
import { readEntries } from '../../src/content/read-entries.ts';

const schema = z.strictObject({ id: z.string(), name: z.strictObject({ es: z.string().max(5) }) });
const read = (text: string) => readEntries('facts.yaml', text, schema);

test('entries come with the line on which they begin', () => {
  const text = '# comment\n\n- id: a\n  name: { es: uno }\n\n- id: b\n  name:\n    es: dos\n';
  expect(read(text)).toEqual({
    entries: [
      { value: { id: 'a', name: { es: 'uno' } }, file: 'facts.yaml', line: 3 },
      { value: { id: 'b', name: { es: 'dos' } }, file: 'facts.yaml', line: 6 },
    ],
    faults: [],
  });
});

test('every fault is named with the line of the field, and the good entries still come', () => {
  const { entries, faults } = read(
    ['- id: a', '  name:', '    es: demasiado largo', '- id: b', '  name: { es: dos }', '- id: c'].join('\n'),
  );
  expect(entries.map(({ value }) => value.id)).toEqual(['b']);
  expect(faults).toMatchObject([
    { file: 'facts.yaml', line: 3, entry: 'a', message: expect.stringContaining('name: es: ') },
    { file: 'facts.yaml', line: 6, entry: 'c', message: expect.stringContaining('name: ') },
  ]);
});

test('an entry without an id is named by its line', () => {
  expect(read('- name: { es: uno }').faults).toMatchObject([
    { line: 1, message: expect.stringContaining('id') },
  ]);
  expect(read('- 5').faults).toMatchObject([{ line: 1 }]);
});

test('a file that is not YAML, or not a list, is one fault', () => {
  expect(read('- id: "a\n- id: b').faults[0]).toMatchObject({ file: 'facts.yaml', line: expect.any(Number) });
  expect(read('id: a').faults).toEqual([{ file: 'facts.yaml', line: 1, message: 'Not a list of entries' }]);
});

test('an empty file has no entries', () => {
  expect(read('# nothing yet\n')).toEqual({ entries: [], faults: [] });
});

import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../src/content/parse-lesson.ts';

const parse = (text: string) => parseLesson('lessons/x.es.md', text, { topic: 'evaluation', language: 'es' });
const HEAD = '---\ntitle: Evaluar\n---\n';

test('a lesson is read page by page and block by block', () => {
  const { lesson, faults } = parse(`${HEAD}
## Tu objetivo {#goal}

Un párrafo.

Otro.
- a

## F1 {#f1}

$$ f1: F1 en palabras
F_1 = 2
\\cdot 3
$$

![Una matriz](picture:confusion-matrix?tp=18&negative=legítima#fraud)
Fin.
`);
  expect(faults).toEqual([]);
  expect(lesson).toEqual({
    topic: 'evaluation',
    language: 'es',
    title: 'Evaluar',
    pages: [
      {
        id: 'goal',
        title: 'Tu objetivo',
        line: 5,
        blocks: [{ kind: 'text', markdown: 'Un párrafo.\n\nOtro.\n- a', line: 6 }],
      },
      {
        id: 'f1',
        title: 'F1',
        line: 12,
        blocks: [
          { kind: 'formula', id: 'f1', alt: 'F1 en palabras', tex: 'F_1 = 2\n\\cdot 3', line: 14 },
          {
            kind: 'picture',
            id: 'fraud',
            alt: 'Una matriz',
            chart: 'confusion-matrix',
            params: { tp: '18', negative: 'legítima' },
            line: 19,
          },
          { kind: 'text', markdown: 'Fin.', line: 20 },
        ],
      },
    ],
  });
});

test('a picture without an id of its own is called after its chart', () => {
  const { lesson } = parse(`${HEAD}## A {#a}\n![x](picture:confusion-matrix?tp=1)`);
  expect(lesson.pages[0]?.blocks).toMatchObject([{ id: 'confusion-matrix' }]);
});

describe('a fault is named with its line', () => {
  test.each([
    ['a lesson without a title', '## A {#a}\nTexto.', 1, 'A lesson begins with its title'],
    ['a head that is not YAML', '---\ntitle: [\n---\n## A {#a}\nTexto.', 1, 'A lesson begins with its title'],
    ['a heading without an id', `${HEAD}## A {#a}\nTexto.\n## B`, 6, 'A heading is written'],
    ['text before the first heading', `${HEAD}Texto.`, 4, 'Text before the first heading'],
    ['a formula without words', `${HEAD}## A {#a}\n$$\nF_1\n$$`, 5, 'A formula begins'],
    ['a formula that never ends', `${HEAD}## A {#a}\n$$ f1: F1\nF_1`, 5, 'The formula has no closing $$'],
    [
      'a picture from elsewhere',
      `${HEAD}## A {#a}\n![x](https://example.org/x.png)`,
      5,
      'A picture is written',
    ],
    ['a picture without words', `${HEAD}## A {#a}\n![](picture:confusion-matrix)`, 5, 'A picture is written'],
  ])('%s', (_, text, line, message) => {
    expect(parse(text).faults).toMatchObject([
      { file: 'lessons/x.es.md', line, message: expect.stringContaining(message) },
    ]);
  });
});

test('a button shows the example of a command that has one', () => {
  const { lesson, faults } = parse(`${HEAD}## A {#a}\nPruébalo.\n\n[Ver un ejemplo](try:rmse)`);
  expect(faults).toEqual([]);
  expect(lesson.pages[0]?.blocks.at(-1)).toEqual({
    kind: 'try',
    command: 'rmse',
    label: 'Ver un ejemplo',
    line: 7,
  });
});

test('a button for a command without an example is a fault', () => {
  const { faults } = parse(`${HEAD}## A {#a}\n[Ver](try:magic)`);
  expect(faults).toEqual([{ file: 'lessons/x.es.md', line: 5, message: expect.stringContaining('rmse') }]);
});

import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { formulaFile } from '../../../src/content/formula-file.ts';
import { alikeNumbers } from '../../../src/content/lint/alike-numbers.ts';
import { COMMAND_NAMES, commandNames } from '../../../src/content/lint/command-names.ts';
import { discordFits } from '../../../src/content/lint/discord-fits.ts';
import { formulasDrawn } from '../../../src/content/lint/formulas-drawn.ts';
import { houseWords } from '../../../src/content/lint/house-words.ts';
import { lessonsAlike } from '../../../src/content/lint/lessons-alike.ts';
import { uniquePages } from '../../../src/content/lint/unique-pages.ts';
import type { SourceBlock, SourcePage } from '../../../src/content/source.ts';
import { page, sourceOf, teaching } from '../sound-source.ts';

const formula: SourceBlock = { kind: 'formula', id: 'f1', alt: 'F1', tex: 'F_1', line: 9 };
const withBlock = (block: SourceBlock): SourcePage => ({ ...page('f1'), blocks: [block] });
const spanish = (...pages: SourcePage[]) => sourceOf({ lessons: [teaching(pages)] });

describe('both languages of a lesson are alike', () => {
  const lessons = (es: SourcePage[], en: SourcePage[]) =>
    lessonsAlike(sourceOf({ lessons: [teaching(es, 'es'), teaching(en, 'en')] })).map(
      ({ message }) => message,
    );

  test('with the same pages in the same order they are', () => {
    expect(lessons([page('goal'), page('f1')], [page('goal'), page('f1')])).toEqual([]);
  });

  test('a page missing at the end', () => {
    expect(lessons([page('goal'), page('f1')], [page('goal')])).toEqual([
      'The languages part ways: page f1 here, ends in lessons/evaluation.en.md',
    ]);
  });

  test('pages in another order', () => {
    expect(lessons([page('goal'), page('f1')], [page('f1'), page('goal')])).toEqual([
      'The languages part ways: page goal here, page f1 in lessons/evaluation.en.md',
    ]);
  });

  test('a picture that one lacks', () => {
    expect(lessons([withBlock(formula)], [page('f1')])).toEqual([
      'The languages part ways: formula f1 here, ends in lessons/evaluation.en.md',
    ]);
  });

  test('a language that is missing', () => {
    expect(lessonsAlike(spanish(page('goal')))).toMatchObject([{ message: 'The other language is missing' }]);
  });
});

describe('both languages of a page hold the same numbers', () => {
  const picture = (params: Record<string, string>): SourceBlock => ({
    ...{ kind: 'picture', id: 'errors', alt: 'Errores', chart: 'forest', line: 9, params },
  });
  const told = (es: SourcePage, en: SourcePage) =>
    alikeNumbers(sourceOf({ lessons: [teaching([es], 'es'), teaching([en], 'en')] }));

  test('however each writes them', () => {
    const [es, en] = ['De 36 000 filas, 2,5 % en 50 partes.', 'Of 36,000 rows, 2.5% in 50 parts.'];
    expect(told(page('goal', es), page('goal', en))).toEqual([]);
  });

  test('or the page is named', () => {
    expect(told(page('goal', 'Son 120 citas.'), page('goal', 'It is 90 appointments.'))).toEqual([
      {
        file: 'lessons/evaluation.es.md',
        line: 5,
        entry: 'goal',
        message: 'the numbers differ: 120 (es), 90 (en)',
      },
    ]);
  });

  test('and draw the same picture, under names of their own', () => {
    const one = withBlock(picture({ models: 'Bosque,Lineal', rmse: '18,23' }));
    const same = withBlock(picture({ models: 'Forest,Linear', rmse: '18,23' }));
    const other = withBlock(picture({ models: 'Forest,Linear', rmse: '18,24' }));
    expect(told(one, same)).toEqual([]);
    expect(told(one, other)).toMatchObject([
      { entry: 'f1', message: 'the pictures differ: forest rmse=18,23 (es), forest rmse=18,24 (en)' },
    ]);
  });
});

describe('a page fits Discord', () => {
  test.each([
    ['no tables', '| VP | FP |'],
    ['no HTML', 'Uno<br>dos'],
    ['headings to ### only', '#### Detalle'],
  ])('which draws %s', (what, markdown) => {
    expect(discordFits(spanish(page('goal', markdown)))).toEqual([
      { file: 'lessons/evaluation.es.md', line: 7, entry: 'goal', message: `Discord draws ${what}` },
    ]);
  });

  test('a comparison is not HTML', () => {
    expect(discordFits(spanish(page('goal', 'Si p < 0.05 y n > 30.')))).toEqual([]);
  });

  test('in 3800 characters', () => {
    const title = 'Una página';
    expect(discordFits(spanish(page('goal', 'a'.repeat(3800 - title.length))))).toEqual([]);
    expect(discordFits(spanish(page('goal', 'a'.repeat(3801 - title.length))))).toMatchObject([
      { message: 'The page has 3801 characters, at most 3800 fit' },
    ]);
  });

  test('and says something', () => {
    expect(discordFits(spanish({ ...page('goal'), blocks: [] }))).toMatchObject([
      { message: 'The page is empty' },
    ]);
  });

  test('with an alt text that Discord takes', () => {
    expect(discordFits(spanish(withBlock({ ...formula, alt: 'a'.repeat(1025) })))).toMatchObject([
      { line: 9, message: 'The alt text is too long' },
    ]);
  });
});

test('a page id, and a picture id, stands once in a lesson', () => {
  expect(uniquePages(spanish(page('goal'), page('goal')))).toMatchObject([{ message: 'A second page goal' }]);
  const twice = { ...page('f1'), blocks: [formula, { ...formula, line: 12 }] };
  expect(uniquePages(spanish(twice))).toMatchObject([{ line: 12, message: 'A second image f1' }]);
});

test('a lesson speaks the house’s Spanish, and English is left alone', () => {
  const pages = [page('goal', 'Ustedes abren el archivo.')];
  expect(houseWords(spanish(...pages))).toMatchObject([{ line: 7, entry: 'goal' }]);
  expect(houseWords(sourceOf({ lessons: [teaching(pages, 'en')] }))).toEqual([]);
});

describe('a lesson names a command as its reader’s Discord does', () => {
  const said = (language: 'es' | 'en', markdown: string) =>
    commandNames(sourceOf({ lessons: [teaching([page('goal', markdown)], language)] }));

  test.each([
    ['es', 'Abre `/lesson` y lee.', 'Its reader knows /lesson as /leccion'],
    ['es', '/drift compara dos muestras.', 'Its reader knows /drift as /deriva'],
    ['en', 'Open `/leccion` and read.', 'Its reader knows /leccion as /lesson'],
  ] as const)('in %s, not "%s"', (language, markdown, message) => {
    expect(said(language, markdown)).toEqual([
      { file: `lessons/evaluation.${language}.md`, line: 7, entry: 'goal', message },
    ]);
  });

  test.each([
    ['es', '`/leccion`, `/deriva`, `/rmse` y `/quiz`.'],
    ['en', '`/lesson`, `/drift`, `/rmse` and `/quiz`.'],
    ['es', 'El archivo `data/drift.csv`, con o sin/help, y /compare-todo.'],
  ] as const)('in %s, "%s" is as it should be', (language, markdown) => {
    expect(said(language, markdown)).toEqual([]);
  });

  test('and knows every command whose name differs', () => {
    const names = commands.map(({ data }) => ({
      en: data.name,
      es: data.name_localizations?.['es-419'] ?? data.name,
    }));
    expect(COMMAND_NAMES).toEqual(names.filter(({ en, es }) => en !== es));
  });
});

describe('formulas are drawn', () => {
  const source = spanish(withBlock(formula));

  test('each has its picture', () => {
    expect(formulasDrawn(source)).toEqual([
      {
        file: 'lessons/evaluation.es.md',
        line: 9,
        entry: 'f1',
        message: 'The formula is not drawn yet: npm run formulas',
      },
    ]);
    expect(formulasDrawn({ ...source, formulaFiles: [formulaFile(formula)] })).toEqual([]);
  });

  test('and no picture is left over', () => {
    const formulaFiles = [formulaFile(formula), 'formulas/old.0123456789ab.svg'];
    expect(formulasDrawn({ ...source, formulaFiles })).toMatchObject([
      { file: 'formulas/old.0123456789ab.svg' },
    ]);
  });
});

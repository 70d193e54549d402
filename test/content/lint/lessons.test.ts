import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { formulaFile } from '../../../src/content/formula-file.ts';
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

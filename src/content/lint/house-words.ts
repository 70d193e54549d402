import type { Located, SourceBlock } from '../source.ts';
import { questionTexts } from './question-texts.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Words of another Spanish than the house's (tú; archivo, computador, toca), and what to write instead. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\b(usted|ustedes|vosotros|vosotras|vos)\b/i, 'tú'],
  [/\bficheros?\b/i, 'archivo'],
  [/\bordenador(es)?\b/i, 'computador'],
  [/\b(pulsa|pincha|presiona)\b/i, 'toca'],
  [/(^|[.!?¡] ?)vale[,.!]/i, 'de acuerdo'],
];

/** The Spanish of questions, lessons and the glossary is the class's: tú, and Latin American words. */
export const houseWords: Rule = ({ questions, lessons, terms }) => [
  ...questions.flatMap((entry) =>
    questionTexts(entry.value).flatMap(({ field, text }) =>
      foreignWords(text.es).map((message) => faultOf(entry, `${field}: ${message}`)),
    ),
  ),
  ...terms.flatMap((entry) =>
    foreignWords(`${entry.value.term.es}\n${entry.value.definition.es}`).map((message) =>
      faultOf(entry, message),
    ),
  ),
  ...lessons
    .filter(({ value }) => value.language === 'es')
    .flatMap(({ value, file }: Located<(typeof lessons)[number]['value']>) =>
      value.pages.flatMap((page) =>
        page.blocks.flatMap((block) =>
          foreignWords(wordsOf(block)).map((message) => {
            return { file, line: block.line, entry: page.id, message };
          }),
        ),
      ),
    ),
];

function wordsOf(block: SourceBlock): string {
  switch (block.kind) {
    case 'text':
      return block.markdown;
    case 'try':
      return block.label;
    case 'formula':
    case 'picture':
      return block.alt;
    default:
      return block satisfies never;
  }
}

function foreignWords(text: string): string[] {
  return FOREIGN.flatMap(([word, better]) => {
    const found = word.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" is not the house's Spanish: write "${better}"`];
  });
}

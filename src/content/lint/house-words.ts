import type { Rule } from './rule.ts';
import { textsIn } from './texts-in.ts';

/**
 * Words of another Spanish than the house's (tú; archivo, computador, toca) or of an English that only looks Spanish, and
 * what to write instead.
 */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\b(usted|ustedes|vosotros|vosotras|vos)\b/i, 'tú'],
  [/\bficheros?\b/i, 'archivo'],
  [/\bordenador(es)?\b/i, 'computador'],
  [/\b(pulsa|pincha|presiona)\b/i, 'toca'],
  [/(^|[.!?¡] ?)vale[,.!]/i, 'de acuerdo'],
  [/\blibrer[ií]as?\b/i, 'biblioteca'],
  [/\bremover\b/i, 'quitar'],
  [/\beventualmente\b/i, 'con el tiempo'],
];

/** The Spanish of questions, lessons and the glossary is the class's: tú, and Latin American words. */
export const houseWords: Rule = (source) =>
  textsIn(source, 'es').flatMap(({ text, fault }) => foreignWords(text).map(fault));

function foreignWords(text: string): string[] {
  return FOREIGN.flatMap(([word, better]) => {
    const found = word.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" is not the house's Spanish: write "${better}"`];
  });
}

import type { Language, Question } from '../../study/types.ts';
import type { Fault } from '../fault.ts';
import type { Located } from '../source.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** A key this many times as long as the longest other option gives itself away. */
const GIVEAWAY = 1.4;

/** How often the key is strictly the longest option, and how often it would be if length said nothing. */
export type KeyLengths = { longest: number; expected: number; spread: number; questions: number };

/** Measured for one language, in characters. `spread` is the standard deviation around `expected`. */
export function keyLengths(questions: readonly Question[], language: Language): KeyLengths {
  const chances = questions.map(({ options }) => 1 / options.length);
  return {
    questions: questions.length,
    longest: questions.filter((question) => lengthRatio(question, language) > 1).length,
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    spread: Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0)),
  };
}

/** "Pick the longest" must not pay: neither in one question, nor over the questions of a topic. */
export const keyLength: Rule = ({ questions }) => {
  const files = Map.groupBy(questions, ({ file }) => file);
  return [...files].flatMap(([file, entries]) =>
    LANGUAGES.flatMap((language) => [
      ...inOneQuestion(entries, language),
      ...overall(file, entries, language),
    ]),
  );
};

function inOneQuestion(entries: readonly Located<Question>[], language: Language): Fault[] {
  return entries
    .filter(({ value }) => lengthRatio(value, language) > GIVEAWAY)
    .map((entry) => faultOf(entry, `The key is far longer than the other options (${language})`));
}

function overall(file: string, entries: readonly Located<Question>[], language: Language): Fault[] {
  const { longest, expected, spread, questions } = keyLengths(
    entries.map(({ value }) => value),
    language,
  );
  // 1.64 standard deviations: chance alone would be called a fault once in twenty topics.
  if (longest <= expected + 1.64 * spread) return [];
  const chance = expected.toFixed(1);
  const message = `The key is the longest option in ${longest} of ${questions} (${language}); chance gives ${chance}`;
  return [{ file, line: 1, message }];
}

function lengthRatio({ options, key }: Question, language: Language): number {
  const length = (isKey: boolean) =>
    Math.max(...options.filter(({ id }) => (id === key) === isKey).map(({ text }) => text[language].length));
  return length(true) / length(false);
}

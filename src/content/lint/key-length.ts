import type { Language, Question } from '../../study/types.ts';
import type { Rule } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;
const EXTREMES = ['longest', 'shortest'] as const;

/** How often the key is the one longest (or shortest) option, and how often it would be if length said nothing. */
export type KeyLengths = {
  readonly count: number;
  readonly expected: number;
  /** The standard deviation around `expected`, were the key any option with equal chance. */
  readonly spread: number;
};

/** Measured in characters of one language. A question whose longest options tie says nothing, and is left out. */
export function keyLengths(
  questions: readonly Question[],
  language: Language,
  extreme: (typeof EXTREMES)[number],
): KeyLengths {
  const telling = questions.flatMap((question) => {
    if (question.type !== 'single') return [];
    const { options, key } = question;
    const lengths = options.map(({ text }) => text[language].length);
    const limit = extreme === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
    const [at, ...ties] = options.filter(({ text }) => text[language].length === limit);
    return ties.length === 0 ? [{ isKey: at?.id === key, chance: 1 / options.length }] : [];
  });
  return {
    count: telling.filter(({ isKey }) => isKey).length,
    expected: telling.reduce((sum, { chance }) => sum + chance, 0),
    spread: Math.sqrt(telling.reduce((sum, { chance }) => sum + chance * (1 - chance), 0)),
  };
}

/**
 * Over the questions of a topic, length must not tell the key: neither "pick the longest" nor "never the longest" pays,
 * and the same for the shortest. More than two standard deviations from chance is a fault.
 */
export const keyLength: Rule = ({ questions }) => {
  const files = Map.groupBy(questions, ({ file }) => file);
  return [...files].flatMap(([file, entries]) =>
    LANGUAGES.flatMap((language) =>
      EXTREMES.flatMap((extreme) => {
        const asked = entries.map(({ value }) => value);
        const { count, expected, spread } = keyLengths(asked, language, extreme);
        if (Math.abs(count - expected) <= 2 * spread) return [];
        const [found, chance] = [`${count} of ${asked.length}`, expected.toFixed(1)];
        const message = `The key is the ${extreme} option in ${found} questions (${language}); chance gives ${chance}`;
        return [{ file, line: 1, message }];
      }),
    ),
  );
};

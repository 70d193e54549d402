import { optionsOf } from './options-of.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** No two options of a question read the same, in either language. */
export const distinctOptions: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    LANGUAGES.flatMap((language) => {
      const texts = (optionsOf(entry.value)?.options ?? []).map(({ text }) => text[language].toLowerCase());
      return new Set(texts).size === texts.length
        ? []
        : [faultOf(entry, `Two options read the same (${language})`)];
    }),
  );

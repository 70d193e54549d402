import { optionsOf } from './options-of.ts';
import { faultOf, type Rule } from './rule.ts';

const LETTER = /^[A-D][,:.)]/;

/** Options are shown as A, B, C and D, so that a model called "B" in option C confuses: the thing needs a name. */
export const letterNames: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    (optionsOf(entry.value)?.options ?? []).flatMap(({ id, text }) => {
      const letter = (LETTER.exec(text.es) ?? LETTER.exec(text.en))?.[0];
      if (letter === undefined) return [];
      return [faultOf(entry, `option ${id}: "${letter}" reads like the letter of an option; name the thing`)];
    }),
  );

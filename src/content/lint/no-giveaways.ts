import { optionsOf } from './options-of.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const ALL_OR_NONE =
  /\b(todas|ninguna) (de )?las (anteriores|opciones)\b|\bninguna de (estas|las)\b|\b(all|none|both) of the (above|options)\b/i;
const ABSOLUTE = /\b(siempre|nunca|jamás|always|never)\b/i;
const SHOUTED_NEGATION = /\b(NO|NOT|EXCEPTO|EXCEPT)\b/;
const NEGATIVE_QUESTION =
  /\bcuál(es)?( de [^?,]*)? no\b|\bexcepto\b|\bwhich( one| of [^?,]*)? (is|are|do|does) not\b|\bexcept\b/i;

/**
 * Item-writing rules that a program can see: no "all of the above", no absolute words that mark an option as wrong, no
 * negative question.
 *
 * Source: Haladyna, Downing and Rodriguez (2002), A review of multiple-choice item-writing guidelines.
 */
export const noGiveaways: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const { stem } = entry.value;
    const options = optionsOf(entry.value)?.options ?? [];
    const faults = options.flatMap(({ id, text }) => {
      const both = `${text.es}\n${text.en}`;
      if (ALL_OR_NONE.test(both)) return [faultOf(entry, `option ${id}: all or none of the others`)];
      return ABSOLUTE.test(both) ? [faultOf(entry, `option ${id}: an absolute word gives it away`)] : [];
    });
    const asks = `${stem.es}\n${stem.en}`;
    const negative = SHOUTED_NEGATION.test(asks) || NEGATIVE_QUESTION.test(asks);
    return negative ? [...faults, faultOf(entry, 'The stem asks for what is not so')] : faults;
  });

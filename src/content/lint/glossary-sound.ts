import { foldText } from '../../study/grading/fold-text.ts';
import { faultOf, type Rule } from './rule.ts';

/** A term leads to others that are there, and no word names two terms. */
export const glossarySound: Rule = ({ terms }) => {
  const ids = new Set(terms.map(({ value }) => value.id));
  const named = new Map<string, string>();
  return terms.flatMap((entry) => {
    const { id, related, term, also } = entry.value;
    const faults = related
      .filter((other) => other === id || !ids.has(other))
      .map((other) =>
        faultOf(entry, other === id ? 'It is related to itself' : `There is no term "${other}"`),
      );
    for (const word of new Set([term.es, term.en, ...also.es, ...also.en].map(foldText))) {
      const other = named.get(word);
      if (other === undefined) named.set(word, id);
      else if (other !== id) faults.push(faultOf(entry, `"${word}" already names the term "${other}"`));
    }
    return faults;
  });
};

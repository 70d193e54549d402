import { foldText } from '../../study/grading/fold-text.ts';
import type { LocalizedList } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

/**
 * Where the answer to a gap is a word of the glossary, the other words for the same are answers, too, unless they are
 * traps or stand in the stem: nobody is wrong who knows the synonym.
 */
export const synonymsListed: Rule = ({ questions, terms }) => {
  const synonyms = terms.map(({ value: { term, also } }) => [term.es, term.en, ...also.es, ...also.en]);
  return questions.flatMap((entry) => {
    const question = entry.value;
    if (question.type !== 'cloze') return [];
    const { stem, answers, traps } = question;
    const [rights, trapped] = [folded(answers), traps.flatMap((trap) => folded(trap.answers))];
    const shown = ` ${foldText(stem.es)} ${foldText(stem.en)} `;
    const isDealtWith = (word: string) =>
      [...rights, ...trapped].includes(word) || shown.includes(` ${word} `);
    const [canonical] = folded({ es: answers.es.slice(0, 1), en: [] });
    return synonyms
      .filter((words) => words.some((word) => foldText(word) === canonical))
      .flat()
      .filter((word) => !isDealtWith(foldText(word)))
      .map((word) => faultOf(entry, `The glossary has "${word}" for the same: make it an answer, or a trap`));
  });
};

function folded({ es, en }: LocalizedList): string[] {
  return [...es, ...en].map(foldText);
}

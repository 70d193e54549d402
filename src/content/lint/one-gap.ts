import { foldText } from '../../study/grading/fold-text.ts';
import type { ClozeQuestion } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** A question with a gap has one, in both languages; its stem does not hold the answer, and no trap is an answer. */
export const oneGap: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    entry.value.type === 'cloze' ? gapFaults(entry.value).map((message) => faultOf(entry, message)) : [],
  );

function gapFaults({ stem, answers, traps }: ClozeQuestion): string[] {
  const rights = new Set([...answers.es, ...answers.en].map(foldText));
  const trapped = traps.flatMap(({ answers: wrong }) => [...wrong.es, ...wrong.en]);
  const gaps = LANGUAGES.flatMap((language) => {
    const count = stem[language].match(/_{2,}/g)?.length ?? 0;
    const isOne = count === 1 && /(^|[^_])____([^_]|$)/.test(stem[language]);
    return isOne ? [] : [`The stem must hold ____ once (${language})`];
  });
  const told = LANGUAGES.flatMap((language) => {
    const words = ` ${foldText(stem[language])} `;
    const found = answers[language].filter((answer) => words.includes(` ${foldText(answer)} `));
    return found.map((answer) => `The stem holds the answer "${answer}" (${language})`);
  });
  return [
    ...gaps,
    ...told,
    ...[...answers.es, ...answers.en, ...trapped]
      .filter((text) => foldText(text) === '')
      .map((text) => `Nobody can type "${text}"`),
    ...trapped
      .filter((text) => rights.has(foldText(text)))
      .map((text) => `"${text}" is an answer and a trap`),
  ];
}

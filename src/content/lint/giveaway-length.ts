import type { Language, Question } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** Below this many characters a difference in length is that of two words, and says nothing. */
const SHORT = 20;
const RATIO = 1.4;

/** In no question is the key so much longer than the other options that it gives itself away. */
export const giveawayLength: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    LANGUAGES.filter((language) => standsOut(entry.value, language)).map((language) =>
      faultOf(entry, `The key is far longer than the other options (${language})`),
    ),
  );

function standsOut(question: Question, language: Language): boolean {
  if (question.type !== 'single') return false;
  const { options, key } = question;
  const longest = (isKey: boolean) =>
    Math.max(...options.filter(({ id }) => (id === key) === isKey).map(({ text }) => text[language].length));
  return longest(true) > Math.max(SHORT, RATIO * longest(false));
}

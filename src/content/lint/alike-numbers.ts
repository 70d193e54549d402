import { questionTexts } from './question-texts.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Both languages of a text hold the same numbers, however each writes its decimals. */
export const alikeNumbers: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    questionTexts(entry.value).flatMap(({ field, text }) => {
      const [es, en] = [numbersOf(text.es), numbersOf(text.en)];
      return es === en ? [] : [faultOf(entry, `${field}: the numbers differ: ${es} (es), ${en} (en)`)];
    }),
  );

function numbersOf(text: string): string {
  const numbers = text.match(/\d+([.,]\d+)?/g) ?? [];
  return numbers
    .map((number) => number.replace(',', '.'))
    .sort()
    .join(' ');
}

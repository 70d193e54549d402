import type { Localized } from '../../study/types.ts';
import { questionTexts } from './question-texts.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Both languages of a text hold the same numbers, however each writes its decimals. */
export const alikeNumbers: Rule = ({ questions, terms }) => [
  ...questions.flatMap((entry) =>
    questionTexts(entry.value).flatMap(({ field, text }) =>
      unlike(text).map((message) => faultOf(entry, `${field}: ${message}`)),
    ),
  ),
  ...terms.flatMap((entry) =>
    unlike(entry.value.definition).map((message) => faultOf(entry, `definition: ${message}`)),
  ),
];

function unlike(text: Localized): string[] {
  const [es, en] = [numbersOf(text.es), numbersOf(text.en)];
  return es === en ? [] : [`the numbers differ: ${es} (es), ${en} (en)`];
}

function numbersOf(text: string): string {
  const numbers = text.match(/\d+([.,]\d+)?/g) ?? [];
  return numbers
    .map((number) => number.replace(',', '.'))
    .sort()
    .join(' ');
}

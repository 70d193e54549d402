import type { Localized, Question } from '../../study/types.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** No two things among which one chooses read the same, in either language. */
export const distinctOptions: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    LANGUAGES.flatMap((language) =>
      choicesOf(entry.value)
        .map((choices) => choices.map((text) => text[language].toLowerCase()))
        .filter((texts) => new Set(texts).size < texts.length)
        .map(() => faultOf(entry, `Two options read the same (${language})`)),
    ),
  );

/** Each list of texts that are chosen from. */
function choicesOf(question: Question): Localized[][] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'chart':
      return [question.options.map(({ text }) => text)];
    case 'ordering':
      return [question.items.map(({ text }) => text)];
    case 'matching':
      return [
        question.pairs.map(({ left }) => left),
        [...question.pairs.map(({ right }) => right), ...question.extra.map(({ text }) => text)],
      ];
    case 'classify':
      return [question.set.categories.map(({ name }) => name)];
    case 'true_false':
    case 'cloze':
    case 'numeric':
      return [];
    default:
      return question satisfies never;
  }
}

import type { Option, OptionId, Question } from '../../study/types.ts';

/** The options of a question that offers some, and those that are right; a template may make any of them right. */
export type Offered = { options: readonly Option[]; keys: readonly OptionId[] };

/** Undefined for a question whose choices are not its own texts. */
export function optionsOf(question: Question): Offered | undefined {
  switch (question.type) {
    case 'single':
      return { options: question.options, keys: [question.key] };
    case 'multiple':
      return { options: question.options, keys: question.keys };
    case 'chart':
      return { options: question.options, keys: [] };
    default:
      return undefined;
  }
}

import type { Question } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

/**
 * The parts of a question that is ordered, matched or classified have distinct ids, its keys are among them and leave
 * something wrong to choose.
 */
export const partsSound: Rule = ({ questions }) =>
  questions.flatMap((entry) => partFaults(entry.value).map((message) => faultOf(entry, message)));

function partFaults(question: Question): string[] {
  switch (question.type) {
    case 'multiple': {
      const { keys, options } = question;
      return [
        ...twice(keys).map((id) => `The key "${id}" stands twice`),
        ...(keys.length >= options.length ? ['Every option is a key: one of them must be wrong'] : []),
      ];
    }
    case 'ordering':
      return twice(question.items.map(({ id }) => id)).map((id) => `Two items have the id "${id}"`);
    case 'matching': {
      const ids = [...question.pairs, ...question.extra].map(({ id }) => id);
      return twice(ids).map((id) => `Two sides have the id "${id}"`);
    }
    case 'classify': {
      const ids = question.set.categories.map(({ id }) => id);
      const { key, misconceptions } = question;
      const unknown = [key, ...Object.keys(misconceptions)].filter((id) => !ids.includes(id));
      return [
        ...unknown.map((id) => `The set "${question.set.id}" has no category "${id}"`),
        ...(key in misconceptions ? [`The key "${key}" has a misconception`] : []),
      ];
    }
    default:
      return [];
  }
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

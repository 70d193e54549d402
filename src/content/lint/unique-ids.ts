import type { CategorySet } from '../../study/types.ts';
import type { Located } from '../source.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Ids are stored with answers: a question, a fact and a topic have theirs alone, and so have terms and categories. */
export const uniqueIds: Rule = ({ topics, facts, questions, retired, terms, categorySets }) =>
  [topics, facts, questions, retired, terms, categorySets, ...categorySets.map(categoriesOf)].flatMap(
    (entries: readonly Located<{ readonly id: string }>[]) => {
      const first = new Map<string, Located<{ readonly id: string }>>();
      return entries.flatMap((entry) => {
        const other = first.get(entry.value.id);
        if (other === undefined) {
          first.set(entry.value.id, entry);
          return [];
        }
        return [faultOf(entry, `The id is already taken at ${other.file}:${other.line}`)];
      });
    },
  );

function categoriesOf({ value, file, line }: Located<CategorySet>): Located<{ readonly id: string }>[] {
  return value.categories.map((category) => ({ value: category, file, line }));
}

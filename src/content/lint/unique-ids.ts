import type { Located } from '../source.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Ids are stored with answers: a question, a fact and a topic have theirs alone. */
export const uniqueIds: Rule = ({ topics, facts, questions, retired }) =>
  [topics, facts, questions, retired].flatMap((entries: readonly Located<{ readonly id: string }>[]) => {
    const first = new Map<string, Located<{ readonly id: string }>>();
    return entries.flatMap((entry) => {
      const other = first.get(entry.value.id);
      if (other === undefined) {
        first.set(entry.value.id, entry);
        return [];
      }
      return [faultOf(entry, `The id is already taken at ${other.file}:${other.line}`)];
    });
  });

import { TOPICS } from '../../study/types.ts';
import type { Rule } from './rule.ts';

/** topics.yaml names the twelve topics, in the order of the class notes. */
export const topicsComplete: Rule = ({ topics }) => {
  const expected = TOPICS.join(', ');
  const found = topics.map(({ value }) => value.id).join(', ');
  if (found === expected) return [];
  return [{ file: 'topics.yaml', line: 1, message: `The topics are ${found}, and must be ${expected}` }];
};

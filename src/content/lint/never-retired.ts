import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** An id in retired.yaml has answers stored that belong to another question, so it is never used again. */
export const neverRetired: Rule = ({ questions, retired }) => {
  const gone = new Set(retired.map(({ value }) => value.id));
  return questions
    .filter(({ value }) => gone.has(value.id))
    .map((entry) => faultOf(entry, 'The id is retired: give the question a new one'));
};

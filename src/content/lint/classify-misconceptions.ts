import { faultOf, type Rule } from './rule.ts';

/** In so small a set every wrong category is likely. */
const SMALL = 3;

/** A case to classify says why the likely wrong categories are wrong: in a set of up to three, all of them. */
export const classifyMisconceptions: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const question = entry.value;
    if (question.type !== 'classify') return [];
    const { categories } = question.set;
    const wrong = categories.map(({ id }) => id).filter((id) => id !== question.key);
    const unexplained = wrong.filter((id) => !(id in question.misconceptions));
    if (categories.length <= SMALL)
      return unexplained.map((id) => faultOf(entry, `The category "${id}" says no misconception`));
    return unexplained.length === wrong.length
      ? [faultOf(entry, 'No wrong category says its misconception')]
      : [];
  });

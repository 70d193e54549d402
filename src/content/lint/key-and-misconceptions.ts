import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Option ids are distinct, the key is one of them, and every other option (and only those) says its misconception. */
export const keyAndMisconceptions: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const { key, options } = entry.value;
    const ids = options.map(({ id }) => id);
    const faults = [];
    if (new Set(ids).size < ids.length) faults.push(faultOf(entry, 'Two options have the same id'));
    if (!ids.includes(key)) faults.push(faultOf(entry, `The key "${key}" is not one of the options`));
    for (const { id, misconception } of options) {
      if (id === key && misconception) faults.push(faultOf(entry, `The key "${key}" has a misconception`));
      if (id !== key && !misconception)
        faults.push(faultOf(entry, `The option "${id}" says no misconception`));
    }
    return faults;
  });

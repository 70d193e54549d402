import { optionsOf } from './options-of.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Option ids are distinct, the keys are among them, and every other option (and only those) says its misconception. */
export const keyAndMisconceptions: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const offered = optionsOf(entry.value);
    if (!offered) return [];
    const { keys, options } = offered;
    const ids = options.map(({ id }) => id);
    const faults = [];
    if (new Set(ids).size < ids.length) faults.push(faultOf(entry, 'Two options have the same id'));
    for (const key of keys.filter((one) => !ids.includes(one))) {
      faults.push(faultOf(entry, `The key "${key}" is not one of the options`));
    }
    for (const { id, misconception } of options) {
      const isKey = keys.includes(id);
      if (isKey && misconception) faults.push(faultOf(entry, `The key "${id}" has a misconception`));
      if (!isKey && !misconception) faults.push(faultOf(entry, `The option "${id}" says no misconception`));
    }
    return faults;
  });

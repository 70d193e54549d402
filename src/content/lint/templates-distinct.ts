import { faultOf, type Rule } from './rule.ts';

/** Each template computes something of its own, and has a name that no other has. */
export const templatesDistinct: Rule = ({ templates }) => {
  const taken = new Map<string, string>();
  return templates.flatMap((entry) => {
    const { id, formula } = entry.value;
    return [`name ${id}`, `formula ${formula.replace(/\s+/g, '').toLowerCase()}`].flatMap((key) => {
      const other = taken.get(key);
      if (other === undefined) taken.set(key, id);
      return other === undefined
        ? []
        : [faultOf(entry, `The template ${other} has the same ${key.split(' ')[0]}`)];
    });
  });
};

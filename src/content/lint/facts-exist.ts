import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** A question asks for known facts; the first belongs to its topic, and so does its source. */
export const factsExist: Rule = ({ facts, questions }) => {
  const known = new Map(facts.map(({ value }) => [value.id, value]));
  return questions.flatMap((entry) => {
    const question = entry.value;
    const unknown = question.facts.filter((fact) => !known.has(fact));
    if (unknown.length > 0) return [faultOf(entry, `No such fact: ${unknown.join(', ')}`)];
    const asked = question.facts.flatMap((fact) => known.get(fact) ?? []);
    const faults = [];
    if (asked[0]?.topic !== question.topic) {
      faults.push(
        faultOf(entry, `The first fact, ${question.facts[0]}, is not of the topic ${question.topic}`),
      );
    }
    if (question.source === 'notes' && asked.some(({ source }) => source === 'complement')) {
      faults.push(faultOf(entry, 'The source is a complement, because one of the facts is'));
    }
    return faults;
  });
};

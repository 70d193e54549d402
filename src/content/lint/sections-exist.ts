import type { Topic } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

/** The page where one can read more is a page of the topic's lesson, where that is written. */
export const sectionsExist: Rule = ({ questions, terms, lessons }) => {
  const pages = new Map<Topic, string[]>();
  for (const { value } of lessons)
    pages.set(
      value.topic,
      value.pages.map(({ id }) => id),
    );
  return [...questions, ...terms].flatMap((entry) => {
    const { topic, section } = entry.value;
    const known = pages.get(topic);
    if (section === undefined || known === undefined || known.includes(section)) return [];
    return [faultOf(entry, `The lesson of ${topic} has no page {#${section}}`)];
  });
};

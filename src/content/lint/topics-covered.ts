import { TOPICS } from '../../study/types.ts';
import type { Rule } from './rule.ts';

const PER_TOPIC = 10;
const TYPES = 4;

/** Every topic has its lesson, ten questions or more and four types of them or more. */
export const topicsCovered: Rule = ({ questions, lessons }) =>
  TOPICS.flatMap((topic) => {
    const own = questions.map(({ value }) => value).filter((question) => question.topic === topic);
    const types = new Set(own.map(({ type }) => type));
    const lacks = [
      !lessons.some(({ value }) => value.topic === topic) && 'no lesson',
      own.length < PER_TOPIC && `${own.length} questions of ${PER_TOPIC}`,
      types.size < TYPES && `${types.size} types of question of ${TYPES}`,
    ].filter((lack) => lack !== false);
    return lacks.length === 0
      ? []
      : [{ file: 'topics.yaml', line: 1, entry: topic, message: `Incomplete: ${lacks.join(', ')}` }];
  });

import { courseSize } from './course-size.ts';
import { factsAsked } from './facts-asked.ts';
import type { Rule } from './rule.ts';
import { topicsCovered } from './topics-covered.ts';

/** What a finished course has, and one that is being written lacks. */
export const COMPLETE: readonly Rule[] = [factsAsked, topicsCovered, courseSize];

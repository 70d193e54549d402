import type { MatchingQuestion, OptionId } from '../types.ts';
import { type Graded, gradedBy } from './graded.ts';

/** A point for every left side with its own right side. */
export function gradeMatching(
  { pairs, extra }: MatchingQuestion,
  chosen: Readonly<Record<OptionId, OptionId>>,
): Graded | undefined {
  const rights = new Set([...pairs, ...extra].map(({ id }) => id));
  const isAnswer = pairs.every(({ id }) => rights.has(chosen[id] ?? ''));
  if (!isAnswer || Object.keys(chosen).length !== pairs.length) return undefined;
  const points = pairs.filter(({ id }) => chosen[id] === id).length;
  return gradedBy(points, pairs.length);
}

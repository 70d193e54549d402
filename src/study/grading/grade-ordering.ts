import type { OptionId, OrderingQuestion } from '../types.ts';
import { type Graded, gradedBy } from './graded.ts';

/**
 * A point for every item of the longest run of items that stand in the right order relative to each other (the longest
 * increasing subsequence), so that one item out of place costs one point and does not spoil those behind it. One item is
 * always in order with itself: that alone earns nothing.
 */
export function gradeOrdering({ items }: OrderingQuestion, said: readonly OptionId[]): Graded | undefined {
  const places = said.map((id) => items.findIndex((item) => item.id === id));
  if (said.length !== items.length || new Set(places).size !== items.length || places.includes(-1)) {
    return undefined;
  }
  const longest = longestIncreasing(places);
  return gradedBy(longest === 1 ? 0 : longest, items.length);
}

function longestIncreasing(places: readonly number[]): number {
  const endingAt: number[] = [];
  for (const [at, place] of places.entries()) {
    const before = endingAt.filter((_, earlier) => (places[earlier] ?? 0) < place);
    endingAt[at] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...endingAt);
}

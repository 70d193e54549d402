import type { OptionId, OrderingQuestion } from '../types.ts';

/**
 * Of the items as they were ordered, the most that stand in the right order relative to each other (a longest increasing
 * subsequence). The others are the fewest that would have to be moved: Ulam's distance from the right order.
 *
 * Source: Ulam (1972), Some ideas and prospects in biomathematics; Deza and Huang (1998), Metrics on permutations.
 *
 * @returns undefined where the items are not those of the question, each once
 */
export function itemsInOrder(
  { items }: OrderingQuestion,
  said: readonly OptionId[],
): readonly OptionId[] | undefined {
  const placeOf = new Map(items.map(({ id }, place) => [id, place]));
  const isOrder = said.length === items.length && new Set(said).size === items.length;
  if (!isOrder || !said.every((id) => placeOf.has(id))) return undefined;
  const longest: OptionId[][] = [];
  for (const [at, id] of said.entries()) {
    const before = longest
      .slice(0, at)
      .filter((run) => (placeOf.get(run.at(-1) ?? '') ?? 0) < (placeOf.get(id) ?? 0));
    longest.push([...longestOf(before), id]);
  }
  return longestOf(longest);
}

function longestOf(runs: readonly OptionId[][]): OptionId[] {
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

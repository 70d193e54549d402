import type { OptionId, OrderingQuestion } from '../types.ts';

/**
 * Of the items as they were ordered, the most that stand in the right order relative to each other (a longest increasing
 * subsequence). The others are the fewest that would have to be moved: Ulam's distance from the right order. Of several such
 * selections, the one with most items that stand where they belong.
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
  const longest: Run[] = [];
  for (const [at, id] of said.entries()) {
    const place = placeOf.get(id) ?? 0;
    const before = bestOf(longest.filter(({ ids }) => (placeOf.get(ids.at(-1) ?? '') ?? 0) < place));
    longest.push({ ids: [...before.ids, id], inPlace: before.inPlace + (place === at ? 1 : 0) });
  }
  return bestOf(longest).ids;
}

/** Items in the right order among each other, and how many of them stand where they belong. */
type Run = { readonly ids: readonly OptionId[]; readonly inPlace: number };

function bestOf(runs: readonly Run[]): Run {
  const none: Run = { ids: [], inPlace: 0 };
  return runs.reduce((best, run) => {
    const longer = run.ids.length - best.ids.length;
    return longer > 0 || (longer === 0 && run.inPlace > best.inPlace) ? run : best;
  }, none);
}

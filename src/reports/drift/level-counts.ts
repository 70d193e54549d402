import type { CategoryCounts } from '../../stats/distances/category-counts.ts';

/** The same counts with the categories in another order, which holds all of them. */
export function reorder(counts: CategoryCounts, categories: readonly string[]): CategoryCounts {
  const places = new Map(counts.categories.map((category, place) => [category, place]));
  const at = categories.map((category) => places.get(category) ?? 0);
  return {
    categories: [...categories],
    reference: Float64Array.from(at, (place) => counts.reference[place] ?? 0),
    current: Float64Array.from(at, (place) => counts.current[place] ?? 0),
  };
}

/** Every row of one sample as the place of its category, from 0: the lowest has the first. */
export function placesOf(counts: Float64Array): Float64Array {
  const places = new Float64Array(counts.reduce((rows, count) => rows + count, 0));
  let filled = 0;
  counts.forEach((count, place) => {
    places.fill(place, filled, filled + count);
    filled += count;
  });
  return places;
}

/** Categories of the current sample that the reference lacks, and the other way round. */
export function newAndLost({ categories, reference, current }: CategoryCounts): {
  fresh: string[];
  lost: string[];
} {
  return {
    fresh: categories.filter((_, place) => reference[place] === 0),
    lost: categories.filter((_, place) => current[place] === 0),
  };
}

export type CategoryCounts = {
  /** In the order in which the reference has them, then the new ones in the order of the current sample. */
  categories: string[];
  /** Rows of the reference of each category; 0 for a new one. */
  reference: Float64Array;
  /** Rows of the current sample of each category; 0 for a lost one. */
  current: Float64Array;
};

/** Counts two samples of labels over the categories of both. */
export function categoryCounts(reference: readonly string[], current: readonly string[]): CategoryCounts {
  const places = new Map<string, number>();
  for (const sample of [reference, current]) {
    for (const label of sample) if (!places.has(label)) places.set(label, places.size);
  }
  const countsOf = (sample: readonly string[]) => {
    const counts = new Float64Array(places.size);
    for (const label of sample) {
      const place = places.get(label) ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
  return { categories: [...places.keys()], reference: countsOf(reference), current: countsOf(current) };
}

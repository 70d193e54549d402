import type { ConfusionMatrix } from './confusion-matrix-words.ts';

/** The classes that are mistaken most, and how many others were put together. */
export type MostConfused = ConfusionMatrix & { others: number };

/**
 * A confusion matrix small enough to draw: the `most` classes that take part in most mistakes, in their order, and all
 * others together in a last row and column.
 */
export function mostConfused(
  { labels, counts }: ConfusionMatrix,
  most: number,
  nameOthers: (count: number) => string,
): MostConfused {
  if (labels.length <= most) return { labels, counts, others: 0 };
  const mistakes = labels.map((_, own) =>
    labels.reduce(
      (total, _, other) =>
        other === own ? total : total + (counts[own]?.[other] ?? 0) + (counts[other]?.[own] ?? 0),
      0,
    ),
  );
  const chosen = labels
    .map((_, at) => at)
    .sort((a, b) => (mistakes[b] ?? 0) - (mistakes[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const placeOf = new Map(chosen.map((label, place) => [label, place]));
  const merged = Array.from({ length: most + 1 }, () => new Array<number>(most + 1).fill(0));
  counts.forEach((row, actual) => {
    const line = merged[placeOf.get(actual) ?? most];
    row.forEach((count, predicted) => {
      const place = placeOf.get(predicted) ?? most;
      if (line) line[place] = (line[place] ?? 0) + count;
    });
  });
  const others = labels.length - most;
  return { labels: [...chosen.map((at) => labels[at] ?? ''), nameOthers(others)], counts: merged, others };
}

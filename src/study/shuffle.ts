import type { Draw } from './seeded.ts';

/** A shuffled copy in which every order is equally likely: each item is inserted at a uniformly drawn place. */
export function shuffle<Item>(items: readonly Item[], draw: Draw): Item[] {
  const shuffled: Item[] = [];
  for (const item of items) {
    shuffled.splice(Math.floor(draw() * (shuffled.length + 1)), 0, item);
  }
  return shuffled;
}

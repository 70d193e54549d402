import { normaliseName } from '../table/normalise-name.ts';

const COMPARED = 64;

/** The names most like what was typed, the closest first. */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = [...normaliseName(typed)].slice(0, COMPARED);
  return names
    .map((name) => ({ name, edits: editDistance(wanted, [...normaliseName(name)].slice(0, COMPARED)) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Levenshtein's distance: how many characters to put in, take out or replace to turn one word into the other. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [above, char] of from.entries()) {
    const next = [above + 1];
    for (const [at, other] of to.entries()) {
      const replaced = (row[at] ?? 0) + (char === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

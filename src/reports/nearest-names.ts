import { distance } from 'fastest-levenshtein';
import { normaliseName } from '../table/normalise-name.ts';

const COMPARED = 64;

/** The names most like what was typed, the closest first. */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = normaliseName(typed).slice(0, COMPARED);
  return names
    .map((name) => ({ name, edits: distance(wanted, normaliseName(name).slice(0, COMPARED)) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ name }) => name);
}

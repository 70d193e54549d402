import { distance } from 'fastest-levenshtein';
import { normaliseName } from '../table/normalise-name.ts';

const COMPARED = 64;

/** The columns whose names are most like what was typed, the closest first. */
export function nearestNames<Named extends { name: string }>(
  typed: string,
  columns: readonly Named[],
  most = 3,
): Named[] {
  const wanted = normaliseName(typed).slice(0, COMPARED);
  return columns
    .map((column) => ({
      column,
      edits: distance(wanted, normaliseName(column.name).slice(0, COMPARED)),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ column }) => column);
}

/** What people write in a cell that has no value, in both languages, in lower case. Also spreadsheets' own words. */
const MISSING = new Set([
  ...['', '-', '--', '–', '—', '?'],
  ...['na', 'n/a', 'n.a.', '#n/a', '#n/d', '<na>', 'nan', 'nat', 'null', 'none', 'nil', 'missing'],
  ...['nd', 'n.d.', 'n/d', 'sd', 's.d.', 's/d', 's/i', 'sin dato', 'sin datos', 'nulo', 'ninguno'],
]);

const LONGEST = Math.max(...[...MISSING].map((word) => word.length));

/** Whether a cell's text stands for "no value". */
export function isMissing(text: string): boolean {
  return text.length <= LONGEST && MISSING.has(text.toLowerCase());
}

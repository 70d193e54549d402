/**
 * A page with what stands between its two markers, `<!-- name -->` and `<!-- /name -->`, replaced.
 *
 * @throws Error where a marker is missing: what to replace would be a guess
 */
export function between(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from === -1 || to < from) throw new Error(`The page needs ${open} and, below it, ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${content}\n\n${page.slice(to)}`;
}

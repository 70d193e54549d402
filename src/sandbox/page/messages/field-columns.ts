/**
 * The grid columns (of twelve) that each field of an embed takes: inline fields stand up to three in a row, a field that is not
 * inline has a row of its own. Answers CSS `grid-column` values.
 */
export function fieldColumns(inline: readonly boolean[]): string[] {
  const columns: string[] = [];
  let at = 0;
  while (at < inline.length) {
    let together = 0;
    while (together < 3 && inline[at + together] === true) together += 1;
    const width = together < 2 ? 12 : 12 / together;
    for (let i = 0; i < Math.max(together, 1); i += 1) columns.push(`${1 + i * width} / span ${width}`);
    at += Math.max(together, 1);
  }
  return columns;
}

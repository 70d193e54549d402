/** What a line that only separates others is made of, dashes above all: `|---|:--:|`, `+-----+-----+`, `-----+-----`. */
const OF_RULES = /^[\s|+:=-]+$/;
const DASHES = /[-=]{3}/;
/** A line between two bars, as Markdown and databases frame their rows. */
const FRAMED = /^\s*\|(.*)\|\s*$/;

/**
 * A table drawn in text without what draws it: the bars on both sides of its rows and the rules between them, as in
 * Markdown or a terminal. Lines then count without the rules. Any other text stays as it is.
 */
export function withoutFrame(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !(OF_RULES.test(line) && DASHES.test(line)));
  const framed = lines.every((line) => line.trim() === '' || FRAMED.test(line));
  return (framed ? lines.map((line) => FRAMED.exec(line)?.[1] ?? '') : lines).join('\n');
}

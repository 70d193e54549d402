/**
 * A text of at most `limit` characters, with an ellipsis where it was longer. Discord counts UTF-16 units and takes no half
 * of a character, so an emoji at the edge goes as a whole.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}

import { elide, textWidth } from './svg-text.ts';

/** A text on as many lines as its words need to fit `width` px at this size; a word that is wider alone is cut. */
export function wrapWords(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(elide(word, width, size));
  }
  return lines;
}

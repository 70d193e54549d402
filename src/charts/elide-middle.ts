import { textWidth } from './svg-text.ts';

/**
 * The text, or as much of its beginning and of its end as fits. The end is what tells names that begin alike apart, such as
 * the questions of a survey: the beginning gives way first, down to a third of what is left.
 */
export function elideMiddle(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  let [head, tail] = [Math.ceil(chars.length / 2), Math.floor(chars.length / 2)];
  const cut = () =>
    `${chars.slice(0, head).join('').trimEnd()}…${chars
      .slice(chars.length - tail)
      .join('')
      .trimStart()}`;
  while (head + tail > 0 && textWidth(cut(), size) > width) {
    if (head > tail / 2) head--;
    else tail--;
  }
  return cut();
}

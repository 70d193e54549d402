import { plain } from '../../ui/escape.ts';

/** What is left of the beginning and of the end of a name that is too long for a telephone. */
const HEAD = 24;
const TAIL = 30;

/**
 * A stranger's name as a choice. A long one is cut in its middle: the questions of a survey begin alike, and a choice must
 * show which is which.
 */
export function menuLabel(name: string): string {
  const characters = [...name];
  if (characters.length <= HEAD + TAIL) return plain(name);
  return `${plain(characters.slice(0, HEAD).join(''))}…${plain(characters.slice(-TAIL).join(''))}`;
}

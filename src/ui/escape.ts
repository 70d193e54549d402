import { escapeMarkdown } from 'discord.js';

/**
 * A stranger's name or cell can be any text; this much of its beginning and of its end is enough to recognise it. The
 * questions of a survey begin alike and differ at their end.
 */
const HEAD = 29;
const TAIL = 30;

/** A stranger's text on one line, cut in its middle where it is long, and without the marks that would turn the direction of ours. */
export function plain(raw: string): string {
  const line = raw.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= HEAD + 1 + TAIL) return line;
  return `${characters.slice(0, HEAD).join('')}…${characters.slice(-TAIL).join('')}`;
}

/** Scripts written from right to left. */
const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** The same as code, which Discord renders as it stands. What stands around a name from right to left keeps its direction. */
export function quoted(raw: string): string {
  const shown = plain(raw).replaceAll('`', 'ˋ');
  if (!shown) return '` `';
  const code = `\`${shown}\``;
  return FROM_RIGHT.test(shown) ? LEFT_TO_RIGHT_MARK + code + LEFT_TO_RIGHT_MARK : code;
}

/** The same inside of a sentence in bold or plain type. */
export function escaped(raw: string): string {
  return escapeMarkdown(plain(raw), {
    heading: true,
    bulletedList: true,
    numberedList: true,
    maskedLink: true,
  });
}

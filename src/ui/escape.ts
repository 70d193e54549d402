import { escapeMarkdown } from 'discord.js';

/** A stranger's name or cell can be any text; this much of it is enough to recognise it. */
const SHOWN = 60;

/** A stranger's text on one line, shortened, and without the marks that would turn the direction of ours. */
export function plain(raw: string): string {
  const line = raw.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : line;
}

/** The same as code, which Discord renders as it stands. */
export function quoted(raw: string): string {
  const shown = plain(raw).replaceAll('`', 'ˋ');
  return shown ? `\`${shown}\`` : '` `';
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

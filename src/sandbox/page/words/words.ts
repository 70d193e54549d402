import { message as messageEn } from './en/message.ts';
import { shell as shellEn } from './en/shell.ts';
import { message as messageEs } from './es/message.ts';
import { shell as shellEs } from './es/shell.ts';

export type MessageWords = typeof messageEn;
export type ShellWords = typeof shellEn;
/** Everything the page says in one language. */
export type Words = { message: MessageWords; shell: ShellWords };

/** The languages of the page, as Discord names them. */
export const locales = ['es-419', 'es-ES', 'en-US'] as const;
export type PageLocale = (typeof locales)[number];

/** The words of a locale: Spanish for both of its locales. */
export function wordsFor(locale: PageLocale): Words {
  return locale === 'en-US' ? { message: messageEn, shell: shellEn } : { message: messageEs, shell: shellEs };
}

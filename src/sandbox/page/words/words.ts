import { type MessageWords, message as messageEn } from './message-en.ts';
import { message as messageEs } from './message-es.ts';
import { type ShellWords, shell as shellEn } from './shell-en.ts';
import { shell as shellEs } from './shell-es.ts';

/** Everything the page says in one language. */
export type Words = { message: MessageWords; shell: ShellWords };

/** The languages of the page, as Discord names them. */
export const locales = ['es-419', 'es-ES', 'en-US'] as const;
export type PageLocale = (typeof locales)[number];

/** The words of a locale: Spanish for both of its locales. */
export function wordsFor(locale: PageLocale): Words {
  return locale === 'en-US' ? { message: messageEn, shell: shellEn } : { message: messageEs, shell: shellEs };
}

/** The languages that every text exists in. */
export type Language = 'es' | 'en';

/** Discord's locales for which commands carry names of their own; every other client shows the English base. */
export const SPANISH_LOCALES = ['es-ES', 'es-419'] as const;

/** The language of one of Discord's locales, when it is one that we speak. */
export function languageOf(locale: string | null | undefined): Language | undefined {
  if (locale?.startsWith('es')) return 'es';
  if (locale?.startsWith('en')) return 'en';
  return undefined;
}

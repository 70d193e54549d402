import { locales, type PageLocale } from '../words/words.ts';

export type ThemeName = 'dark' | 'light';

/** Who looks at what, and how: all that the page's address says, so that a link or a screenshot shows the same again. */
export type Address = {
  /** The user name of the account. */
  as: string;
  locale: PageLocale;
  theme: ThemeName;
  /** A channel's id or name, `dm` or `@user`. */
  channel: string;
};

/** Reads an address; what it does not say is the student `colibri` in `general`, in Latin American Spanish, in the dark. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  return {
    as: query.get('as') ?? 'colibri',
    locale: locales.find((locale) => locale === query.get('locale')) ?? 'es-419',
    theme: query.get('theme') === 'light' ? 'light' : 'dark',
    channel: query.get('channel') ?? 'general',
  };
}

/** The query that says all this. */
export function writeAddress(address: Address): string {
  return `?${new URLSearchParams(address)}`;
}

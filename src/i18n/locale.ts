import { type Language, languageOf } from './languages.ts';
import type { NumberStyle } from './numbers.ts';
import { regionOfZone } from './zones.ts';

/** What is known of how somebody reads: their own settings, their client's, the server's, the bot's. */
export type Reader = {
  own: { language: Language | null; decimal_mark: 'point' | 'comma' | null; time_zone: string | null };
  /** Discord's locale of the client. */
  client: string;
  server: { language: Language | null; time_zone: string | null } | undefined;
  fallback: { language: Language; timeZone: string };
};

export type ReaderLocale = { language: Language; zone: string; numbers: NumberStyle };

/**
 * The language, time zone and number style for somebody. Their own setting decides, else their client, else the server,
 * else the bot's default. The decimal mark that nobody chose is the one of the zone's country: a Spanish client says
 * es-419 both in Mexico (1,234.5) and in Colombia (1.234,5).
 */
export function localeFor({ own, client, server, fallback }: Reader): ReaderLocale {
  const language = own.language ?? languageOf(client) ?? server?.language ?? fallback.language;
  const zone = own.time_zone ?? server?.time_zone ?? fallback.timeZone;
  const region = regionOfZone(zone);
  const locale = region ? `${language}-${region}` : languageOf(client) === language ? client : language;
  return { language, zone, numbers: { locale, decimal: own.decimal_mark ?? decimalOf(locale) } };
}

/** English writes a point wherever it is read; in Spanish it is the country that decides. */
function decimalOf(locale: string): NumberStyle['decimal'] {
  const mark = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .find((part) => part.type === 'decimal')?.value;
  return mark === ',' ? 'comma' : 'point';
}

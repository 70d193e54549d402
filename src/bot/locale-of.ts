import { localeFor, type Reader, type ReaderLocale } from '../i18n/locale.ts';

/** As many as there are kinds of readers, not readers. */
const known = new Map<string, ReaderLocale>();

/** The locale of a reader, worked out once for all who read alike: asking Intl for it takes longer than a query. */
export function localeOf(reader: Reader): ReaderLocale {
  const { own, client, server, fallback } = reader;
  const key = [
    own.language,
    own.decimal_mark,
    own.time_zone,
    client,
    server?.language,
    server?.time_zone,
    fallback.language,
    fallback.timeZone,
  ].join();
  const found = known.get(key) ?? localeFor(reader);
  known.set(key, found);
  return found;
}

import type { LocalizationMap } from 'discord-api-types/v10';

/** Something that a bot has named in several languages. */
export type Named = {
  name: string;
  name_localizations?: LocalizationMap | null | undefined;
  description: string;
  description_localizations?: LocalizationMap | null | undefined;
};

/** Its texts in exactly that locale, else as registered: Discord tries no related locale in between. */
export function localised(named: Named, locale: string): { label: string; description: string } {
  const key = locale as keyof LocalizationMap;
  return {
    label: named.name_localizations?.[key] ?? named.name,
    description: named.description_localizations?.[key] ?? named.description,
  };
}

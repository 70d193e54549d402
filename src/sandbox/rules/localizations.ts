import { Locale } from 'discord-api-types/v10';
import { type Fault, fault, type Path } from './fault.ts';

const locales: ReadonlySet<string> = new Set(Object.values(Locale));

type Localizable = { name_localizations?: object | null; description_localizations?: object | null };

/** Translations are keyed by the locales that Discord's clients speak: `es-ES` and `es-419`, but no `es`. */
export function localizations(named: Localizable, path: Path): Fault[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(named[key] ?? {})
      .filter((locale) => !locales.has(locale))
      .map((locale) => fault.notInEnum([...path, key], locale)),
  );
}

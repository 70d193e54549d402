import { fold } from './fold.ts';
import type { Language } from './languages.ts';

// biome-ignore format: a table reads better than a column
/** Where ciclo's learners live; their zones come first, and tell how numbers are written there. */
const REGIONS = [
  'CO', 'MX', 'PE', 'EC', 'VE', 'BO', 'CL', 'AR', 'UY', 'PY', 'PA', 'CR', 'NI', 'HN', 'SV', 'GT', 'DO', 'CU', 'PR',
  'ES', 'US', 'BR', 'CA', 'GB', 'IE', 'FR', 'DE', 'IT', 'PT',
] as const;

/** The zone of each region's capital, in the order in which a menu offers them. */
export const CAPITAL_ZONES = [
  'America/Bogota',
  'America/Mexico_City',
  'America/Lima',
  'America/Guayaquil',
  'America/Caracas',
  'America/La_Paz',
  'America/Santiago',
  'America/Buenos_Aires',
  'America/Montevideo',
  'America/Asuncion',
  'America/Panama',
  'America/Costa_Rica',
  'America/Managua',
  'America/Tegucigalpa',
  'America/El_Salvador',
  'America/Guatemala',
  'America/Santo_Domingo',
  'America/Havana',
  'America/Puerto_Rico',
  'Europe/Madrid',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/London',
] as const;

/** Cities whose zone name has lost its accents, or its name in one of our languages, or is its country's. */
const CITY_NAMES: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  'America/Asuncion': { es: 'Asunción', en: 'Asunción' },
  'America/Bogota': { es: 'Bogotá', en: 'Bogotá' },
  'America/Cancun': { es: 'Cancún', en: 'Cancún' },
  'America/Costa_Rica': { es: 'San José', en: 'San José' },
  'America/El_Salvador': { es: 'San Salvador', en: 'San Salvador' },
  'America/Guatemala': { es: 'Ciudad de Guatemala', en: 'Guatemala City' },
  'America/Guayaquil': { es: 'Quito y Guayaquil', en: 'Quito and Guayaquil' },
  'America/Havana': { es: 'La Habana' },
  'America/Los_Angeles': { es: 'Los Ángeles' },
  'America/Merida': { es: 'Mérida', en: 'Mérida' },
  'America/Mexico_City': { es: 'Ciudad de México' },
  'America/New_York': { es: 'Nueva York' },
  'America/Panama': { es: 'Ciudad de Panamá', en: 'Panama City' },
  'America/Puerto_Rico': { es: 'San Juan', en: 'San Juan' },
  'America/Sao_Paulo': { es: 'São Paulo', en: 'São Paulo' },
  'Europe/London': { es: 'Londres' },
};

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

let regionsByZone: ReadonlyMap<string, string> | undefined;

/** The region (ISO 3166) of a zone, for those that ciclo knows: 'America/Bogota' is in 'CO'. */
export function regionOfZone(zone: string): string | undefined {
  regionsByZone ??= new Map(
    REGIONS.flatMap((region) => {
      const locale = new Intl.Locale(`es-${region}`) as LocaleWithZones;
      // A method since ECMA-402 made it one; older engines have the property.
      return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map((known) => [known, region] as const);
    }),
  );
  return regionsByZone.get(zone);
}

/** 'America/Bogota' as a person says it: 'Bogotá'. */
export function cityOfZone(zone: string, language: Language): string {
  return CITY_NAMES[zone]?.[language] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

const countryNames = {
  es: new Intl.DisplayNames('es', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** A zone for a list to choose from: 'Bogotá · Colombia', and for one without a known country its IANA name. */
export function zoneLabel(zone: string, language: Language): string {
  const region = regionOfZone(zone);
  const where = region ? countryNames[language].of(region) : zone;
  return `${cityOfZone(zone, language)} · ${where}`;
}

/** True for the name of a zone, in whatever case it was typed. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone that is meant: its name in any case, its city, or a part of city and country that only one zone has. */
export function findZone(typed: string, language: Language): string | undefined {
  const named = typed.trim();
  if (named === '') return undefined;
  if (isTimeZone(named)) {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions();
    return timeZone;
  }
  const matches = searchZones(named, language);
  return (
    matches.find((zone) => fold(cityOfZone(zone, language)) === fold(named)) ??
    (matches.length === 1 ? matches[0] : undefined)
  );
}

/** The zones whose city, country or name contains what was typed, without regard to accents; the likely ones first. */
export function searchZones(typed: string, language: Language): string[] {
  const wanted = fold(typed);
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !isCapital(zone));
  const matches = [...CAPITAL_ZONES, ...others].filter((zone) =>
    fold(`${zoneLabel(zone, language)} ${zone}`).includes(wanted),
  );
  return matches.sort((a, b) => rank(a) - rank(b));

  function rank(zone: string): number {
    return fold(cityOfZone(zone, language)).startsWith(wanted) ? 0 : 1;
  }
}

function isCapital(zone: string): boolean {
  return (CAPITAL_ZONES as readonly string[]).includes(zone);
}

import type { Language } from '../i18n/languages.ts';
import { searchZones, zoneLabel } from '../i18n/zones.ts';

/** Discord's limits on the choices of an autocompleted option. */
const MAX_CHOICES = 25;
const MAX_NAME = 100;

/** The wall clock of a zone, as 'hh:mm'. */
export function timeIn(zone: string, language: Language, now: number): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
}

/** Zones for what was typed so far, each with the time it is there, which is how people recognise theirs. */
export function zoneChoices(
  typed: string,
  language: Language,
  now: number,
): { name: string; value: string }[] {
  return searchZones(typed, language)
    .slice(0, MAX_CHOICES)
    .map((zone) => ({
      name: `${zoneLabel(zone, language)} · ${timeIn(zone, language, now)}`.slice(0, MAX_NAME),
      value: zone,
    }));
}

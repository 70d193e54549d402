import type { Language } from '../i18n/languages.ts';
import { searchZones, zoneLabel } from '../i18n/zones.ts';
import { CHOICE_NAME, CHOICES } from './choice-limits.ts';
import { shorten } from './shorten.ts';

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
    .slice(0, CHOICES)
    .map((zone) => ({
      name: shorten(`${zoneLabel(zone, language)} · ${timeIn(zone, language, now)}`, CHOICE_NAME),
      value: zone,
    }));
}

import { describe, expect, it } from 'vitest';
import { CAPITAL_ZONES, findZone, isTimeZone, searchZones, zoneLabel } from '../../src/i18n/zones.ts';

describe('Time zones', () => {
  it('are found by city or country, with or without accents, in either language', () => {
    expect(searchZones('bogo', 'es')[0]).toBe('America/Bogota');
    expect(searchZones('Bogotá', 'en')[0]).toBe('America/Bogota');
    expect(searchZones('méxico', 'es')).toContain('America/Mexico_City');
    expect(searchZones('nueva york', 'es')[0]).toBe('America/New_York');
    expect(searchZones('colombia', 'en')).toEqual(['America/Bogota']);
    expect(searchZones('macondo', 'es')).toEqual([]);
  });

  it('begin with the capitals of those who learn here, when nothing is typed', () => {
    expect(searchZones('', 'es').slice(0, CAPITAL_ZONES.length)).toEqual([...CAPITAL_ZONES]);
  });

  it('are called by their city and country', () => {
    expect(zoneLabel('America/Bogota', 'es')).toBe('Bogotá · Colombia');
    expect(zoneLabel('Europe/Madrid', 'en')).toBe('Madrid · Spain');
    expect(zoneLabel('Asia/Tokyo', 'es')).toBe('Tokyo · Asia/Tokyo');
    for (const zone of CAPITAL_ZONES) {
      const [city, country] = zoneLabel(zone, 'es').split(' · ');
      expect(city).not.toBe(country);
    }
  });

  it('are taken by name, by city, or by what only one of them has, and not by guess', () => {
    expect(findZone('america/bogota', 'es')).toBe('America/Bogota');
    expect(findZone('Bogotá', 'es')).toBe('America/Bogota');
    expect(findZone('Quito', 'es')).toBe('America/Guayaquil');
    expect(findZone('colombia', 'es')).toBe('America/Bogota');
    expect(findZone('México', 'es')).toBeUndefined();
    expect(findZone(' ', 'es')).toBeUndefined();
    expect(findZone('Macondo', 'es')).toBeUndefined();
  });

  it.each(CAPITAL_ZONES)('%s exists', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { localeFor, type Reader } from '../../src/i18n/locale.ts';

const nobody: Reader = {
  own: { language: null, decimal_mark: null, time_zone: null },
  client: 'ja',
  server: undefined,
  fallback: { language: 'es', timeZone: 'America/Bogota' },
};

describe('The language', () => {
  it('is what the learner chose, before all else', () => {
    const reader: Reader = { ...nobody, own: { ...nobody.own, language: 'en' }, client: 'es-419' };
    expect(localeFor(reader).language).toBe('en');
  });

  it.each([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
  ])("is the client's when we speak it: %s", (client, language) => {
    const server = { language: language === 'es' ? 'en' : 'es', time_zone: null } as const;
    expect(localeFor({ ...nobody, client, server }).language).toBe(language);
  });

  it("is the server's for a client whose language we do not speak, and else the bot's", () => {
    expect(localeFor({ ...nobody, server: { language: 'en', time_zone: null } }).language).toBe('en');
    expect(localeFor(nobody).language).toBe('es');
  });
});

describe('The decimal mark', () => {
  const inZone = (zone: string, client = 'es-419'): Reader => ({
    ...nobody,
    client,
    own: { ...nobody.own, time_zone: zone },
  });

  it.each([
    ['America/Bogota', 'comma'],
    ['America/Mexico_City', 'point'],
    ['America/Lima', 'point'],
    ['America/Santiago', 'comma'],
    ['Europe/Madrid', 'comma'],
    ['America/New_York', 'point'],
  ])('is the habit of the country of %s: %s', (zone, decimal) => {
    expect(localeFor(inZone(zone)).numbers.decimal).toBe(decimal);
  });

  it('is a point for somebody who reads English, wherever they are', () => {
    expect(localeFor(inZone('America/Bogota', 'en-US')).numbers.decimal).toBe('point');
  });

  it("is the locale's where the country is not known, and always the learner's own if they chose", () => {
    expect(localeFor(inZone('Asia/Tokyo', 'en-US')).numbers.decimal).toBe('point');
    const chosen = inZone('America/Bogota');
    expect(localeFor({ ...chosen, own: { ...chosen.own, decimal_mark: 'point' } }).numbers.decimal).toBe(
      'point',
    );
  });
});

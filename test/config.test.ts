import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { catalogues } from '../src/i18n/catalogue.ts';
import { explainStartFailure } from '../src/start-failure.ts';

function faultsOf(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('These settings have no fault');
}

describe('The settings', () => {
  it('run the sandbox when there are none', () => {
    expect(readConfig({})).toEqual({
      token: undefined,
      apiUrl: undefined,
      guildId: undefined,
      database: 'data/sandbox.db',
      sandboxPort: 7333,
      sandboxData: 'data/sandbox-discord.db',
      defaultLanguage: 'es',
      defaultTimeZone: 'America/Bogota',
      logLevel: 'info',
    });
  });

  it('keep a real server apart from the sandbox', () => {
    const { database, token } = readConfig({ DISCORD_TOKEN: 'abc.DEF-1_2' });
    expect({ database, token }).toEqual({ database: 'data/ciclo.db', token: 'abc.DEF-1_2' });
  });

  it('take an empty variable as none, and a path without its last slash', () => {
    const config = readConfig({ DISCORD_TOKEN: ' ', DISCORD_API_URL: 'http://127.0.0.1:7333/api/' });
    expect(config.token).toBeUndefined();
    expect(config.apiUrl).toBe('http://127.0.0.1:7333/api');
  });

  it('name every fault at once, in words, in both languages, and never the token', () => {
    const error = faultsOf({
      DISCORD_TOKEN: 'my secret token',
      DISCORD_API_URL: 'localhost',
      DISCORD_GUILD_ID: '12',
      SANDBOX_PORT: '70000',
      DEFAULT_LOCALE: 'fr',
      DEFAULT_TIME_ZONE: 'Macondo',
      LOG_LEVEL: 'loud',
    });
    expect(error.faults).toHaveLength(7);
    for (const words of Object.values(catalogues)) {
      const explained = explainStartFailure(error, words) ?? '';
      expect(explained.split('\n')).toHaveLength(8);
      expect(explained).toContain('Macondo');
      expect(explained).toContain('70000');
      expect(explained).not.toContain('secret');
    }
  });

  it.each(['SANDBOX_PORT=-1', 'SANDBOX_PORT=80.5', 'SANDBOX_PORT=0x50', 'DISCORD_API_URL=ftp://discord.com'])(
    'refuse %s',
    (line) => {
      const [variable = '', value = ''] = line.split('=');
      expect(faultsOf({ [variable]: value }).faults).toEqual([{ variable, given: value }]);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ConfigVariable, readConfig } from '../../src/config.ts';

const example = parseEnv(readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8'));

const known = {
  DISCORD_TOKEN: true,
  DISCORD_API_URL: true,
  DISCORD_GUILD_ID: true,
  CICLO_DATABASE: true,
  SANDBOX_PORT: true,
  SANDBOX_DATA: true,
  DEFAULT_LOCALE: true,
  DEFAULT_TIME_ZONE: true,
  LOG_LEVEL: true,
} satisfies Record<ConfigVariable, true>;

describe('.env.example', () => {
  it('names every variable that the config reads, and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(known).sort());
  });

  it('shows the defaults: copied as it is, it changes nothing', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

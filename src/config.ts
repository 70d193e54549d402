import { z } from 'zod';
import type { Language } from './i18n/languages.ts';
import { isTimeZone } from './i18n/zones.ts';

export type Config = {
  /** Absent: the bot runs in its own sandbox. */
  token: string | undefined;
  /** A server that speaks Discord's API in place of discord.com, such as a proxy or a sandbox in another process. */
  apiUrl: string | undefined;
  guildId: string | undefined;
  database: string;
  sandboxPort: number;
  sandboxData: string;
  defaultLanguage: Language;
  defaultTimeZone: string;
  logLevel: (typeof logLevels)[number];
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type ConfigVariable = keyof typeof variables;

/** What a variable was given, unless it is a secret, so that the sentence about it can quote it. */
export type ConfigFault = { variable: ConfigVariable; given: string };

const variables = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  CICLO_DATABASE: z.string().optional(),
  SANDBOX_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(7333),
  SANDBOX_DATA: z.string().default('data/sandbox-discord.db'),
  DEFAULT_LOCALE: z.enum(['es', 'en']).default('es'),
  DEFAULT_TIME_ZONE: z.string().refine(isTimeZone).default('America/Bogota'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
};

const secrets: ReadonlySet<string> = new Set<ConfigVariable>(['DISCORD_TOKEN']);

/** Every fault of the environment at once, so that an admin mends them in one go. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];
  constructor(faults: readonly ConfigFault[]) {
    super(`Invalid environment: ${faults.map((fault) => fault.variable).join(', ')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/**
 * The bot's settings from environment variables. An empty variable counts as absent, as in a `.env` file with its values
 * left out.
 *
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(variables).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = z.object(variables).safeParse(given);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as ConfigVariable))];
    throw new ConfigError(
      wrong.map((variable) => ({ variable, given: secrets.has(variable) ? '' : (given[variable] ?? '') })),
    );
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN,
    apiUrl: values.DISCORD_API_URL?.replace(/\/+$/, ''),
    guildId: values.DISCORD_GUILD_ID,
    database: values.CICLO_DATABASE ?? (values.DISCORD_TOKEN ? 'data/ciclo.db' : 'data/sandbox.db'),
    sandboxPort: values.SANDBOX_PORT,
    sandboxData: values.SANDBOX_DATA,
    defaultLanguage: values.DEFAULT_LOCALE,
    defaultTimeZone: values.DEFAULT_TIME_ZONE,
    logLevel: values.LOG_LEVEL,
  };
}

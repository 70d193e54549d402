/**
 * Which way imports point: the specification that biome.json is held to. What a row does not name is forbidden to its files,
 * packages and Node's modules included.
 */

/** Where one set of rules holds, by files that stand for every file there. */
export type Place = {
  readonly files: readonly string[];
  /** Rooms, single files and packages, as named in `targets`. A room includes the files named under it. */
  readonly imports: readonly string[];
  /** What it may name in types only. */
  readonly types?: readonly string[];
};

export const pureRooms = ['study', 'stats', 'table', 'reports', 'charts', 'i18n'] as const;

/** Rooms that take time and chance from their arguments or their context. */
export const clocklessRooms = [...pureRooms, 'commands', 'ui', 'store', 'content', 'reminders'] as const;

/** Rooms that word nothing themselves. */
export const wordlessRooms = [
  ...['ui', 'commands', 'bot', 'study', 'stats', 'table', 'reports', 'jobs', 'charts', 'reminders'],
] as const;

export const rooms = [
  ...['bot', 'charts', 'cli', 'clock', 'commands', 'content', 'i18n', 'jobs', 'reminders', 'reports'],
  ...['sandbox', 'stats', 'store', 'study', 'table', 'ui'],
] as const;

export const rootFiles = ['app.ts', 'config.ts', 'main.ts', 'random.ts', 'start-failure.ts'] as const;

/** Files with rules of their own, beside the room that holds them. */
export const namedFiles = ['i18n/numbers.ts', 'reports/question-key.ts', 'reports/word-notes.ts'] as const;

const pureLibraries = [
  ...['zod', 'ts-fsrs', 'simple-statistics', 'd3-array', 'd3-scale', 'd3-shape', 'fastest-levenshtein'],
];
const discord = ['discord-api-spec', 'discord-api-types'];
const server = ['@hono/node-server', 'hono', 'ws', 'zod'];
const belowCommands = ['ui', 'study', 'jobs', 'content', 'store', 'i18n', 'clock'];

/** The files that stand for a room: one at its top and one in a folder. */
const room = (name: string) => [`src/${name}/probe.ts`, `src/${name}/folder/probe.ts`];

export const places: Readonly<Record<string, Place>> = {
  'main.ts': {
    files: ['src/main.ts'],
    imports: [
      ...['app.ts', 'config.ts', 'random.ts', 'start-failure.ts', 'clock', 'i18n'],
      ...['node:fs', 'pino'],
    ],
  },
  'app.ts': {
    files: ['src/app.ts'],
    imports: [
      ...['bot', 'clock', 'commands', 'content', 'jobs', 'reminders', 'sandbox', 'store'],
      ...['discord.js', 'node-cron', 'node:fs', 'pino'],
    ],
    types: ['config.ts', 'random.ts'],
  },
  'random.ts': { files: ['src/random.ts'], imports: ['node:fs'] },
  'start-failure.ts': {
    files: ['src/start-failure.ts'],
    imports: ['config.ts', 'content', 'i18n', 'store', 'discord.js'],
  },
  'config.ts': { files: ['src/config.ts'], imports: ['i18n', 'node:fs', 'zod'] },
  cli: {
    files: room('cli'),
    imports: [
      ...['app.ts', 'config.ts', 'random.ts', 'start-failure.ts', ...rooms.filter((name) => name !== 'cli')],
      ...['@mathjax/src', '@sparticuz/chromium', 'discord.js', 'node:fs', 'pino', 'playwright-core'],
      'zod',
    ],
  },
  bot: {
    files: room('bot'),
    imports: ['ui', 'i18n', 'store', 'clock', 'discord.js', 'node:fs', 'pino', 'zod'],
    types: ['commands', 'random.ts'],
  },
  'a command': {
    files: ['src/commands/probe.ts', 'src/commands/folder/probe.ts'],
    imports: [
      ...[...belowCommands, 'reports/question-key.ts', 'reports/word-notes.ts', 'discord.js'],
      ...['node:fs', 'pino', 'zod'],
    ],
    types: ['reports', 'random.ts'],
  },
  'the list of commands': { files: ['src/commands/index.ts'], imports: [] },
  ui: {
    files: room('ui'),
    imports: ['i18n', 'discord.js', 'node:fs', 'zod'],
    types: ['charts', 'reports', 'content', 'study'],
  },
  content: { files: room('content'), imports: ['study', 'stats', 'charts', 'node:fs', 'js-yaml', 'zod'] },
  study: { files: room('study'), imports: pureLibraries },
  stats: { files: room('stats'), imports: pureLibraries },
  table: { files: room('table'), imports: [...pureLibraries, 'fflate', 'saxen'] },
  reports: { files: room('reports'), imports: ['table', 'stats', ...pureLibraries] },
  charts: { files: room('charts'), imports: ['i18n/numbers.ts', ...pureLibraries] },
  'the rendering of charts': { files: ['src/charts/png.ts'], imports: ['@resvg/resvg-js', 'node:fs'] },
  i18n: {
    files: room('i18n'),
    imports: [],
    types: ['config.ts', 'charts', 'jobs', 'reports', 'stats', 'study', 'table'],
  },
  jobs: {
    files: room('jobs'),
    imports: ['reports', 'charts', 'table', 'i18n/numbers.ts', 'node:fs', 'pino', 'piscina', 'zod'],
  },
  reminders: {
    files: room('reminders'),
    imports: ['ui', 'store', 'study', 'node-cron', 'node:fs', 'pino', 'zod'],
  },
  store: {
    files: room('store'),
    imports: ['better-sqlite3', 'kysely', 'node:fs', 'zod'],
    types: ['study'],
  },
  clock: { files: room('clock'), imports: ['node:fs'] },
  sandbox: { files: room('sandbox'), imports: [...discord, ...server, 'node:fs'] },
  "the sandbox's world": {
    files: ['src/sandbox/world/probe.ts'],
    imports: ['better-sqlite3', ...discord, ...server, 'node:fs'],
  },
  "what the sandbox's page is told": {
    files: ['src/sandbox/page-data/probe.ts'],
    imports: ['discord-markdown-parser', ...discord, ...server, 'node:fs'],
  },
  "the sandbox's page": {
    files: ['src/sandbox/page/probe.ts', 'src/sandbox/page/folder/probe.ts'],
    imports: ['lit'],
    types: ['discord-api-types'],
  },
  'a room without rules yet': { files: room('attic'), imports: [] },
};

import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { schedule } from 'node-cron';
import pino, { type Logger } from 'pino';
import { type Bot, startBot } from './bot/start-bot.ts';
import type { WorldClock } from './clock/world-clock.ts';
import { commands } from './commands/index.ts';
import type { Config } from './config.ts';
import type { Content } from './content/content.ts';
import { loadContent } from './content/load.ts';
import { createPictures } from './jobs/pictures.ts';
import { type Jobs, startJobs } from './jobs/pool.ts';
import type { Random } from './random.ts';
import { sweepUploads } from './reminders/sweep-uploads.ts';
import { createTicker, type Ticker } from './reminders/tick.ts';
import type { Sandbox } from './sandbox/start.ts';
import { openStore } from './store/open.ts';
import { uploadFiles } from './store/upload-files.ts';

export type AppOptions = {
  config: Config;
  clock: WorldClock;
  random: Random;
  log?: Logger;
  /** What is taught, where it is not the course that ships with ciclo. */
  content?: Content;
  /** Threads that compute and draw, where several apps of a process share them; an app ends only its own. */
  jobs?: Jobs;
};

export type App = {
  bot: Bot;
  /** The local Discord, where there was no token. */
  sandbox: Sandbox | undefined;
  /** Ends everything, once, however often it is asked to. */
  stop(): Promise<void>;
};

/** Where Discord keeps attachments. */
const DISCORD_FILE_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * Puts everything together and starts it: the course, the database, the workers, the sandbox where there is no token,
 * the bot, and the minute's tick. What was started is stopped again when a later step fails.
 *
 * @throws ContentError, DatabaseInUse, and what the sandbox or discord.js throw when they cannot start
 */
export async function start(options: AppOptions): Promise<App> {
  const cleanups: (() => Promise<unknown>)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopAll(cleanups);
    return stopped;
  };
  try {
    return { ...(await assemble(options, cleanups)), stop };
  } catch (error) {
    // What an admin has to know is why it did not start.
    await stop().catch(() => {});
    throw error;
  }
}

/** Stops the last part first. One that fails keeps no other from being stopped. */
async function stopAll(cleanups: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const cleanup of cleanups.toReversed()) {
    try {
      await cleanup();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all parts could be stopped');
}

/** Every part that has to be stopped says so in `cleanups`; the last one started is stopped first. */
async function assemble(
  options: AppOptions,
  cleanups: (() => Promise<unknown>)[],
): Promise<Omit<App, 'stop'>> {
  const { config, clock, random, log = createLog(config), content = loadContent() } = options;
  const db = await openStore(config.database);
  cleanups.push(() => db.destroy());
  const uploads = uploadFiles(uploadFolder(config));
  await sweepUploads(db, uploads);
  const ticker = createTicker(db, uploads);
  const jobs =
    options.jobs ?? startJobs({ onCrash: (err) => log.error({ err }, 'A job ended without an answer') });
  if (jobs !== options.jobs) cleanups.push(() => jobs.close());

  const ready = Promise.withResolvers<Bot>();
  const sandbox =
    config.token === undefined ? await startWorld(config, clock, ticker, ready.promise) : undefined;
  if (sandbox) cleanups.push(() => sandbox.close());

  const apiUrl = sandbox?.apiUrl ?? config.apiUrl;
  const hosts = apiUrl ? [...DISCORD_FILE_HOSTS, new URL(apiUrl).host] : DISCORD_FILE_HOSTS;
  const bot = await startBot({
    token: config.token ?? sandbox?.token ?? '',
    apiUrl,
    guildId: config.guildId,
    commands,
    services: {
      db,
      uploads,
      jobs,
      pictures: createPictures(jobs.draw),
      content,
      clock,
      random,
      log,
      attachmentHosts: new Set(hosts),
      fallback: { language: config.defaultLanguage, timeZone: config.defaultTimeZone },
    },
  });
  cleanups.push(() => bot.stop());
  ready.resolve(bot);
  // Not before: while a bot starts, there is enough to do for every core.
  jobs.warm();

  const minute = schedule('* * * * *', () => tickOnce(ticker, clock, log), { noOverlap: true });
  cleanups.push(async () => minute.destroy());
  await tickOnce(ticker, clock, log);
  return { bot, sandbox };
}

function uploadFolder({ database }: Config): string {
  const folder = database === ':memory:' ? join(tmpdir(), `ciclo-${process.pid}`) : dirname(database);
  return join(folder, 'uploads');
}

/** The sandbox with the same clock as the bot, so that a person can move it. */
async function startWorld(
  config: Config,
  clock: WorldClock,
  ticker: Ticker,
  bot: Promise<Bot>,
): Promise<Sandbox> {
  // Loaded only here: all of Discord's API takes as long to load as the rest of ciclo, and a bot with a token needs none of it.
  const { startSandbox } = await import('./sandbox/start.ts');
  return startSandbox({
    port: config.sandboxPort,
    data: config.sandboxData,
    botName: 'ciclo',
    settled: async (interactionId) => (await bot).settled(interactionId),
    clock: {
      now: clock.now,
      restore: clock.restore,
      advance: async (ms) => {
        const { idle } = await bot;
        return clock.advance(ms, { idle, ...ticker });
      },
    },
  });
}

async function tickOnce(ticker: Ticker, clock: WorldClock, log: Logger): Promise<void> {
  try {
    await ticker.tick(clock.now());
  } catch (err) {
    log.error({ err }, 'A tick failed; the next one tries again');
  }
}

/** Never a token, never what somebody wrote. */
function createLog({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    redact: ['token', '*.token', 'err.requestBody', 'err.rawError', 'err.url'],
  });
}

import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { type App, start } from '../../src/app.ts';
import { createWorldClock, type WorldClock } from '../../src/clock/world-clock.ts';
import { type Config, readConfig } from '../../src/config.ts';
import type { Content } from '../../src/content/content.ts';
import { loadContent } from '../../src/content/load.ts';
import { startJobs } from '../../src/jobs/pool.ts';
import { type Random, systemRandom } from '../../src/random.ts';
import { connectDriver, type Driver, expectNoViolations } from './sandbox-driver.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type RunningBot = {
  app: App;
  driver: Driver;
  clock: WorldClock;
  config: Config;
  /** Stops the bot and its sandbox, so that its files can be read. Fails if it sent anything that Discord refuses. */
  stop(): Promise<void>;
  /** Stops both and starts them again on the same files, as after a deployment. */
  restart(): Promise<void>;
};

/** What takes a bot longest to start, shared by all bots of a process: the course, and the threads that compute. */
const course = loadContent();
const jobs = startJobs();

/** What a test may decide: what is taught, and how chance falls. */
type Chosen = { content?: Content; random?: Random };

/**
 * The whole bot as `npm start` runs it, in its sandbox, on files of its own. It is stopped after the test, which fails
 * if the bot sent anything that Discord refuses.
 */
export async function runBot(
  environment: Record<string, string> = {},
  log: Logger = pino({ level: 'silent' }),
  { content = course, random = systemRandom }: Chosen = {},
): Promise<RunningBot> {
  const folder = temporaryFolder();
  const config = readConfig({
    CICLO_DATABASE: join(folder, 'ciclo.db'),
    SANDBOX_DATA: join(folder, 'discord.db'),
    SANDBOX_PORT: '0',
    ...environment,
  });
  const launch = async () => {
    const clock = createWorldClock();
    const app = await start({ config, clock, random, log, content, jobs });
    if (!app.sandbox) throw new Error('A bot with a token is not for tests');
    return { app, clock, driver: connectDriver(app.sandbox.url) };
  };
  let isRunning = true;
  const bot: RunningBot = {
    ...(await launch()),
    config,
    async stop() {
      isRunning = false;
      try {
        await expectNoViolations(bot.driver);
      } finally {
        await bot.app.stop();
      }
    },
    async restart() {
      await bot.stop();
      Object.assign(bot, await launch());
      isRunning = true;
    },
  };
  onTestFinished(() => (isRunning ? bot.stop() : undefined));
  return bot;
}

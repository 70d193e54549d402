import { join } from 'node:path';
import { expect } from 'vitest';
import { type Child, spawnProgram } from './child-process.ts';
import { connectDriver, type Driver } from './sandbox-driver.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A Discord in a process of its own, and a database beside it for a bot that comes and goes. */
export type SeparateWorld = {
  sandbox: Child;
  driver: Driver;
  database: string;
  /** A bot in another process, once it says that it is connected. */
  startBot(environment?: Record<string, string>): Promise<Child>;
  /** The same, without waiting for anything: for a bot that may not start. */
  spawnBot(environment?: Record<string, string>): Child;
  /** Discord's process ends and comes back at the same address, with everything that was in it. */
  restartSandbox(): Promise<void>;
  /** Resolves once Discord has noticed that the bot is there with its commands, or gone. */
  connected(expected: boolean): Promise<void>;
};

/** `npm run sandbox` on a free port, and files of its own. */
export async function startSeparateWorld(): Promise<SeparateWorld> {
  const folder = temporaryFolder();
  const data = join(folder, 'discord.db');
  const { sandbox, driver } = await spawnSandbox(data);
  const database = join(folder, 'ciclo.db');

  const spawnBot = (environment: Record<string, string> = {}) =>
    spawnProgram('src/main.ts', {
      DISCORD_TOKEN: 'sandbox',
      DISCORD_API_URL: `${driver.url}/api`,
      CICLO_DATABASE: database,
      LOG_LEVEL: 'silent',
      ...environment,
    });
  const isThere = async () => {
    const { bot, commands } = await driver.state();
    return bot.connected && commands.length > 0;
  };
  const connected = (expected: boolean) =>
    expect.poll(isThere, { interval: 50, timeout: 30_000 }).toBe(expected);
  const world: SeparateWorld = {
    sandbox,
    driver,
    database,
    spawnBot,
    connected,
    async restartSandbox() {
      world.sandbox.send('SIGTERM');
      await world.sandbox.ended;
      Object.assign(world, await spawnSandbox(data, new URL(driver.url).port));
    },
    async startBot(environment) {
      const bot = spawnBot(environment);
      await bot.said(/\n/);
      return bot;
    },
  };
  return world;
}

async function spawnSandbox(data: string, port = '0'): Promise<{ sandbox: Child; driver: Driver }> {
  const sandbox = spawnProgram('src/cli/sandbox.ts', { SANDBOX_PORT: port, SANDBOX_DATA: data });
  const [, url = ''] = await sandbox.said(/Sandbox at (http:\S+)/);
  return { sandbox, driver: connectDriver(url) };
}

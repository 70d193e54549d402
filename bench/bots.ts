import { type Launched, launch } from './launch.ts';

/** A bot in its own process, connected to a sandbox in another. */
export type Running = {
  /** The sandbox's address. */
  url: string;
  bot: Launched;
  /** Ends both. */
  stop(): Promise<void>;
};

const CICLO = new URL('../src/main.ts', import.meta.url);
const BARE = new URL('./bare-bot.ts', import.meta.url);
const SANDBOX = new URL('../src/cli/sandbox.ts', import.meta.url);

/** ciclo as `npm start` runs it with a token, on this database file. */
export function launchCiclo(database: string): Promise<Running> {
  const environment = { CICLO_DATABASE: database, LOG_LEVEL: 'warn' };
  return launchIn(CICLO, environment, (line) => line.includes('Discord'));
}

/** The bare bot with these cards: `{ question, feedback }`, JSON in a file. */
export function launchBare(cards: string): Promise<Running> {
  return launchIn(BARE, { BARE_CARDS: cards }, (line) => line === 'up');
}

async function launchIn(
  program: URL,
  environment: Record<string, string>,
  isUp: (line: string) => boolean,
): Promise<Running> {
  const world = { SANDBOX_PORT: '0', SANDBOX_DATA: ':memory:' };
  const sandbox = await launch(SANDBOX, world, (line) => line.startsWith('Sandbox at'));
  try {
    const [url = ''] = /http:\/\/[\d.]+:\d+/.exec(sandbox.line) ?? [];
    const discord = { DISCORD_TOKEN: 'sandbox', DISCORD_API_URL: `${url}/api` };
    const bot = await launch(program, { ...discord, ...environment }, isUp);
    const stop = async () => {
      await bot.stop();
      await sandbox.stop();
    };
    return { url, bot, stop };
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

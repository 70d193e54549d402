import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createWorldClock } from './clock/world-clock.ts';
import { readConfig } from './config.ts';
import { catalogues } from './i18n/catalogue.ts';
import { systemRandom } from './random.ts';
import { explainStartFailure } from './start-failure.ts';

/** Discord's close code for a token that is not, or no longer, one. */
const TOKEN_REFUSED = 4004;

// Before the settings can be trusted, their language is guessed: somebody has to be told what is wrong with them.
const words = catalogues[process.env.DEFAULT_LOCALE === 'en' ? 'en' : 'es'];
const say = (line: string) => process.stdout.write(`${line}\n`);

// What Node compiles is kept for the next start, which takes about half as long. Where nothing can be kept, nothing is lost.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/ciclo', import.meta.url)));
const { start } = await import('./app.ts');

try {
  const config = readConfig(process.env);
  const app = await start({ config, clock: createWorldClock(), random: systemRandom });

  const stop = async (code: number) => {
    say(words.startup.stopping);
    await app.stop();
    process.exit(code);
  };
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  say(app.sandbox ? words.startup.inSandbox(app.sandbox.url) : words.startup.onDiscord(app.bot.name));
  flushCompileCache();
  const code = await app.bot.lost;
  // Whoever watches over the process sees that it failed; an admin reads why.
  if (code === TOKEN_REFUSED) process.stderr.write(`${words.startup.tokenRefused}\n`);
  await stop(1);
} catch (error) {
  const explained = explainStartFailure(error, words);
  if (explained === undefined) throw error;
  process.stderr.write(`${explained}\n`);
  process.exit(1);
}

import { start } from './app.ts';
import { createWorldClock } from './clock/world-clock.ts';
import { readConfig } from './config.ts';
import { catalogues } from './i18n/catalogue.ts';
import { systemRandom } from './random.ts';
import { explainStartFailure } from './start-failure.ts';

// Before the settings can be trusted, their language is guessed: somebody has to be told what is wrong with them.
const words = catalogues[process.env.DEFAULT_LOCALE === 'en' ? 'en' : 'es'];
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const config = readConfig(process.env);
  const app = await start({ config, clock: createWorldClock(), random: systemRandom });
  say(app.sandbox ? words.startup.inSandbox(app.sandbox.url) : words.startup.onDiscord(app.bot.name));

  const stop = async () => {
    say(words.startup.stopping);
    await app.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const explained = explainStartFailure(error, words);
  if (explained === undefined) throw error;
  process.stderr.write(`${explained}\n`);
  process.exit(1);
}

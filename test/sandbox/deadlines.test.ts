import type { ChatInputCommandInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handClock, startBot, type TestBot } from './bot.ts';

const minutes = 60_000;
const clock = handClock();

let bot: TestBot;
beforeEach(async () => {
  bot = await started({ clock });
});
afterEach(() => bot.close());

async function started(options: Parameters<typeof startBot>[1]): Promise<TestBot> {
  const bot = await startBot({}, options);
  await bot.register([{ name: 'go', description: 'Go' }]);
  return bot;
}

/** Only where no answer in time is wanted: a slow machine must not fail a test. */
async function withShortDeadline(): Promise<void> {
  await bot.close();
  bot = await started({ ackDeadlineMs: 100 });
}

/** What the bot’s requests were refused with, by the client and in the list of violations. */
async function refusals() {
  const seen = bot.errors.map((error) => (error as { code: number }).code);
  expect((await bot.driver.violations()).map(({ code }) => code)).toEqual(seen);
  return seen;
}

async function run(command: (interaction: ChatInputCommandInteraction) => unknown) {
  bot.on.command = command;
  return bot.driver.command('colibri', 'go');
}

/** Forgets, in the client, that an interaction was answered, so that the request is really sent. */
function unanswered(interaction: ChatInputCommandInteraction) {
  interaction.replied = false;
  interaction.deferred = false;
  return interaction;
}

describe('the first answer', () => {
  it('that never comes is what a user reads as no response', async () => {
    await withShortDeadline();
    const result = await run(() => undefined);
    expect(result.error).toEqual({ code: 'no_response', message: 'The application did not respond' });
  });

  it('after the deadline is 10062, and is not shown', async () => {
    await withShortDeadline();
    const late = Promise.withResolvers<void>();
    const result = await run(async (interaction) => {
      await late.promise;
      await interaction.reply('Tarde');
    });
    expect(result.error?.code).toBe('no_response');
    late.resolve();
    await expect.poll(refusals).toEqual([10062]);
    expect(await bot.driver.messages('general', 'colibri')).toEqual([]);
  });

  it('given twice is 40060, and counts once', async () => {
    const { messages } = await run(async (interaction) => {
      await interaction.reply('Una vez');
      await unanswered(interaction).reply('Otra vez');
    });
    await expect.poll(refusals).toEqual([40060]);
    expect(messages.map(({ content }) => content)).toEqual(['Una vez']);
  });
});

describe('the token', () => {
  it('is of no use before the first answer: 10015', async () => {
    await run(async (interaction) => {
      await interaction.webhook.send('Demasiado pronto').catch((error) => bot.errors.push(error));
      await interaction.reply('Ahora sí');
    });
    expect(await refusals()).toEqual([10015]);
  });

  it('lives for 15 minutes of world time, then is 50027', async () => {
    const held: ChatInputCommandInteraction[] = [];
    await run((interaction) => {
      held.push(interaction);
      return interaction.reply('Hola');
    });
    const [interaction] = held;
    await bot.driver.advance((15 * minutes) / 1000 - 1);
    await interaction?.editReply('Todavía');
    await bot.driver.advance(1);
    await expect(interaction?.editReply('Ya no')).rejects.toMatchObject({ code: 50027, status: 401 });
    expect((await bot.driver.messages('general', 'colibri')).map(({ content }) => content)).toEqual([
      'Todavía',
    ]);
  });
});

describe('a deferred answer', () => {
  it('that is never filled in is no response either, once the bot is done', async () => {
    const patient = await startBot(
      { command: (interaction) => interaction.deferReply() },
      { settled: () => Promise.resolve() },
    );
    await patient.register([{ name: 'go', description: 'Go' }]);
    expect((await patient.driver.command('colibri', 'go')).error?.code).toBe('no_response');
    await patient.close();
  });
});

describe('with a promise of when the bot is done', () => {
  it('an act waits for it, also after a plain reply', async () => {
    const done = Promise.withResolvers<void>();
    const patient = await startBot(
      {
        command: async (interaction) => {
          await interaction.reply('Primero');
          await interaction.followUp('Después');
          done.resolve();
        },
      },
      { settled: () => done.promise },
    );
    await patient.register([{ name: 'go', description: 'Go' }]);
    const { messages } = await patient.driver.command('colibri', 'go');
    expect(messages.map(({ content }) => content)).toEqual(['Primero', 'Después']);
    await patient.close();
  });
});

describe('the clock', () => {
  it('moves forward only', async () => {
    const before = (await bot.driver.state()).now;
    await expect(bot.driver.advance(60)).resolves.toEqual({ now: before + minutes, fired: [] });
    await expect(bot.driver.advance(-1)).rejects.toThrow('not fewer than 0');
  });

  it('cannot be moved where world time is real', async () => {
    const real = await startBot();
    await expect(real.driver.advance(1)).rejects.toThrow('409: This world keeps real time');
    await real.close();
  });
});

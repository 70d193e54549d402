import { once } from 'node:events';
import { DiscordAPIError, Events, HTTPError, Routes, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const callback = 'POST /interactions/{id}/{token}/callback';
const send = 'POST /channels/{id}/messages';

let bot: TestBot;
let general: TextChannel;
beforeEach(async () => {
  bot = await startBot({ command: (interaction) => interaction.reply('Hola') });
  await bot.register([{ name: 'go', description: 'Go' }]);
  general = (await bot.client.channels.fetch(sandboxIds.channels.general)) as TextChannel;
});
afterEach(() => bot.close());

describe('a fault', () => {
  it.each([429, 500, 502, 503] as const)('of %i is met once, and the client tries again', async (answer) => {
    await bot.driver.fault({ route: send, times: 1, answer });
    await expect(general.send('Hola')).resolves.toMatchObject({ content: 'Hola' });
    expect(await bot.driver.messages('general', 'colibri')).toHaveLength(1);
    await expectNoViolations(bot.driver);
  });

  it('that lasts reaches the bot', async () => {
    await bot.driver.fault({ route: send, times: 10, answer: 503 });
    await expect(general.send('Hola')).rejects.toBeInstanceOf(HTTPError);
    expect(await bot.driver.faults()).toMatchObject([{ route: send, answer: 503, times: 6 }]);
    await bot.driver.clearFaults();
    await expect(general.send('Hola')).resolves.toMatchObject({ content: 'Hola' });
  });

  it('after the effect loses only the answer', async () => {
    await bot.driver.fault({ route: callback, times: 1, answer: 500, after: 'apply' });
    const { messages } = await bot.driver.command('colibri', 'go');
    expect(only(messages).content).toBe('Hola');
    // The client tries again and learns that it was acknowledged the first time.
    await expect.poll(() => bot.errors).toMatchObject([{ code: 40060 }]);
  });

  it('of lateness makes the first answer come after the deadline, which is not held against the bot', async () => {
    await bot.driver.fault({ route: callback, times: 1, answer: 'late' });
    const { error, messages } = await bot.driver.command('colibri', 'go');
    expect({ code: error?.code, messages }).toEqual({ code: 'no_response', messages: [] });
    await expect.poll(() => bot.errors).toMatchObject([{ code: 10062 }]);
    expect(bot.errors[0]).toBeInstanceOf(DiscordAPIError);
    await expectNoViolations(bot.driver);
  });

  it('of silence leaves the request without an answer', async () => {
    await bot.driver.fault({ route: 'GET /users/{id}', times: 1, answer: 'never' });
    const signal = AbortSignal.timeout(100);
    const fetching = bot.client.rest.get(Routes.user(sandboxIds.users.condor), { signal });
    await expect(fetching).rejects.toThrow('abort');
  });

  it('is met only by its own route', async () => {
    await bot.driver.fault({
      route: `POST /channels/${sandboxIds.channels.practica}/messages`,
      times: 1,
      answer: 500,
    });
    await general.send('Hola');
    expect(await bot.driver.faults()).toHaveLength(1);
  });

  it.each([
    [{ route: '/channels', times: 1, answer: 500 }],
    [{ route: send, times: 0, answer: 500 }],
    [{ route: send, times: 1, answer: 404 }],
    [{ route: send, times: 1, answer: 'late', after: 'apply' }],
    [{ deny: { channel: 'general', permissions: ['Everything'] } }],
    [{}],
  ])('that makes no sense is refused: %j', async (fault) => {
    await expect(bot.driver.fault(fault as never)).rejects.toThrow('This fault is not understood');
  });
});

describe('a dropped gateway', () => {
  const dropped = async (event: Events, resumable: boolean) => {
    const patient = await startBot({ command: (interaction) => interaction.reply('Hola') });
    await patient.register([{ name: 'go', description: 'Go' }]);
    const back = once(patient.client, event);
    await patient.driver.fault({ drop_gateway: true, resumable });
    return { patient, back };
  };

  it('is resumed, and what was missed is replayed', async () => {
    const { patient, back } = await dropped(Events.ShardResume, true);
    // Nobody is there to hear it yet: the session keeps it.
    const acting = patient.driver.command('colibri', 'go');
    const [, replayed] = await back;
    expect(replayed).toBeGreaterThan(0);
    expect((await acting).messages).toMatchObject([{ content: 'Hola' }]);
    await patient.close();
  });

  it('that cannot be resumed makes the client log in anew', async () => {
    const { patient, back } = await dropped(Events.ShardReady, false);
    await back;
    expect((await patient.driver.command('colibri', 'go')).messages).toMatchObject([{ content: 'Hola' }]);
    await patient.close();
  });
});

import type { TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const { channels, users } = sandboxIds;

let bot: TestBot;
let general: TextChannel;
beforeEach(async () => {
  bot = await startBot();
  general = (await bot.client.channels.fetch(channels.general)) as TextChannel;
});
afterEach(() => bot.close());

const colibri = () => bot.client.users.fetch(users.colibri);

describe('a channel’s messages', () => {
  it('are sent, read, edited, listed and deleted', async () => {
    const [first, second] = [await general.send('Uno'), await general.send('Dos')];
    await second.edit('Tres');
    expect((await general.messages.fetch({ message: second.id, force: true })).content).toBe('Tres');
    const listed = await general.messages.fetch({ limit: 10 });
    expect([...listed.values()].map(({ content }) => content)).toEqual(['Tres', 'Uno']);
    await first.delete();
    expect((await bot.driver.messages('general', 'quetzal')).map(({ content }) => content)).toEqual(['Tres']);
    await expectNoViolations(bot.driver);
  });

  it('are paged by id', async () => {
    const ids: string[] = [];
    for (const text of ['a', 'b', 'c', 'd']) ids.push((await general.send(text)).id);
    const page = async (options: object) =>
      [...(await general.messages.fetch({ limit: 2, cache: false, ...options })).values()].map(
        ({ content }) => content,
      );
    expect(await page({})).toEqual(['d', 'c']);
    expect(await page({ before: ids[2] })).toEqual(['b', 'a']);
    expect(await page({ after: ids[0] })).toEqual(['c', 'b']);
    expect(await page({ around: ids[1] })).toEqual(['b', 'a']);
  });

  it('reply to others, and not to what is gone', async () => {
    const original = await general.send('Pregunta');
    const reply = await original.reply('Respuesta');
    expect(reply.reference?.messageId).toBe(original.id);
    await original.delete();
    await expect(original.reply('¿Hola?')).rejects.toMatchObject({ code: 50035 });
  });

  it('made twice with one enforced nonce are one message', async () => {
    const [one, again] = [
      await general.send({ content: 'Una vez', nonce: 'n1', enforceNonce: true }),
      await general.send({ content: 'Una vez', nonce: 'n1', enforceNonce: true }),
    ];
    const other = await general.send({ content: 'Otra', nonce: 'n2', enforceNonce: true });
    expect(again.id).toBe(one.id);
    expect((await bot.driver.messages('general', 'colibri')).map(({ id }) => id)).toEqual([one.id, other.id]);
  });

  it('of others can be neither edited nor, without Manage Messages, deleted', async () => {
    await bot.driver.say('colibri', 'Mía');
    const theirs = only([...(await general.messages.fetch()).values()]);
    await expect(theirs.edit('Nuestra')).rejects.toMatchObject({ code: 50005, status: 403 });
    await expect(theirs.delete()).rejects.toMatchObject({ code: 50013, status: 403 });
    await expect(general.messages.fetch('999999999999999999')).rejects.toMatchObject({
      code: 10008,
      status: 404,
    });
  });

  it('carry the bot’s reactions', async () => {
    const message = await general.send('¿Te gusta?');
    const reaction = await message.react('👍');
    expect(only(await bot.driver.messages('general', 'colibri')).reactions).toMatchObject([
      { count: 1, me: true, emoji: { name: '👍', id: null } },
    ]);
    await reaction.users.remove(bot.client.user);
    expect(only(await bot.driver.messages('general', 'colibri')).reactions).toEqual([]);
    await expect(message.react('nope')).rejects.toMatchObject({ code: 10014 });
  });

  it('are announced by a typing indicator', async () => {
    await general.sendTyping();
    await expectNoViolations(bot.driver);
  });
});

describe('what the bot may not do', () => {
  it('is 50013 for a missing permission and 50001 for a channel it cannot see', async () => {
    await bot.driver.fault({ deny: { channel: 'general', permissions: ['SendMessages'] } });
    await expect(general.send('Hola')).rejects.toMatchObject({ code: 50013, status: 403 });
    await bot.driver.fault({ deny: { channel: 'general', permissions: ['ViewChannel'] } });
    await expect(general.send('Hola')).rejects.toMatchObject({ code: 50001, status: 403 });
    await bot.driver.fault({ deny: { channel: 'general', permissions: [] } });
    await expect(general.send('Hola')).resolves.toMatchObject({ content: 'Hola' });
  });

  it('is 10003 in a channel that does not exist', async () => {
    await expect(bot.client.channels.fetch('999999999999999999')).rejects.toMatchObject({ code: 10003 });
  });
});

describe('direct messages', () => {
  it('reach the user, in one channel however often it is opened', async () => {
    const sent = await (await colibri()).send('Hola');
    const channel = await (await colibri()).createDM(true);
    expect(channel.id).toBe(sent.channelId);
    expect(await bot.driver.messages('dm', 'colibri')).toMatchObject([{ content: 'Hola' }]);
    expect(await bot.driver.messages('dm', 'quetzal')).toEqual([]);
  });

  it('that a user has closed are 50007, which is no mistake of the bot', async () => {
    await bot.driver.fault({ close_dm: 'colibri' });
    await expect((await colibri()).send('¿Hola?')).rejects.toMatchObject({ code: 50007, status: 403 });
    await expectNoViolations(bot.driver);
    await bot.driver.fault({ open_dm: 'colibri' });
    await expect((await colibri()).send('Hola')).resolves.toMatchObject({ content: 'Hola' });
  });
});

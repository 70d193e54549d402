import { describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { only } from './bot.ts';
import { useGeneral } from './use-general.ts';

const { users } = sandboxIds;

const here = useGeneral();

const colibri = () => here.bot.client.users.fetch(users.colibri);

describe('a channel’s messages', () => {
  it('are sent, read, edited, listed and deleted', async () => {
    const [first, second] = [await here.general.send('Uno'), await here.general.send('Dos')];
    await second.edit('Tres');
    expect((await here.general.messages.fetch({ message: second.id, force: true })).content).toBe('Tres');
    const listed = await here.general.messages.fetch({ limit: 10 });
    expect([...listed.values()].map(({ content }) => content)).toEqual(['Tres', 'Uno']);
    await first.delete();
    expect((await here.bot.driver.messages('general', 'quetzal')).map(({ content }) => content)).toEqual([
      'Tres',
    ]);
    await expectNoViolations(here.bot.driver);
  });

  it('are paged by id', async () => {
    const ids: string[] = [];
    for (const text of ['a', 'b', 'c', 'd']) ids.push((await here.general.send(text)).id);
    const page = async (options: object) =>
      [...(await here.general.messages.fetch({ limit: 2, cache: false, ...options })).values()].map(
        ({ content }) => content,
      );
    expect(await page({})).toEqual(['d', 'c']);
    expect(await page({ before: ids[2] })).toEqual(['b', 'a']);
    expect(await page({ after: ids[0] })).toEqual(['c', 'b']);
    expect(await page({ around: ids[1] })).toEqual(['b', 'a']);
  });

  it('reply to others, and not to what is gone', async () => {
    const original = await here.general.send('Pregunta');
    const reply = await original.reply('Respuesta');
    expect(reply.reference?.messageId).toBe(original.id);
    await original.delete();
    await expect(original.reply('¿Hola?')).rejects.toMatchObject({ code: 50035 });
  });

  it('made twice with one enforced nonce are one message', async () => {
    const [one, again] = [
      await here.general.send({ content: 'Una vez', nonce: 'n1', enforceNonce: true }),
      await here.general.send({ content: 'Una vez', nonce: 'n1', enforceNonce: true }),
    ];
    const other = await here.general.send({ content: 'Otra', nonce: 'n2', enforceNonce: true });
    expect(again.id).toBe(one.id);
    expect((await here.bot.driver.messages('general', 'colibri')).map(({ id }) => id)).toEqual([
      one.id,
      other.id,
    ]);
  });

  it('of others can be neither edited nor, without Manage Messages, deleted', async () => {
    await here.bot.driver.say('colibri', 'Mía');
    const theirs = only([...(await here.general.messages.fetch()).values()]);
    await expect(theirs.edit('Nuestra')).rejects.toMatchObject({ code: 50005, status: 403 });
    await expect(theirs.delete()).rejects.toMatchObject({ code: 50013, status: 403 });
    await expect(here.general.messages.fetch('999999999999999999')).rejects.toMatchObject({
      code: 10008,
      status: 404,
    });
  });

  it('carry the bot’s reactions', async () => {
    const message = await here.general.send('¿Te gusta?');
    const reaction = await message.react('👍');
    expect(only(await here.bot.driver.messages('general', 'colibri')).reactions).toMatchObject([
      { count: 1, me: true, emoji: { name: '👍', id: null } },
    ]);
    await reaction.users.remove(here.bot.client.user);
    expect(only(await here.bot.driver.messages('general', 'colibri')).reactions).toEqual([]);
    await expect(message.react('nope')).rejects.toMatchObject({ code: 10014 });
  });

  it('are announced by a typing indicator', async () => {
    await here.general.sendTyping();
    await expectNoViolations(here.bot.driver);
  });
});

describe('what the bot may not do', () => {
  it('is 50013 for a missing permission and 50001 for a channel it cannot see', async () => {
    await here.bot.driver.fault({ deny: { channel: 'general', permissions: ['SendMessages'] } });
    await expect(here.general.send('Hola')).rejects.toMatchObject({ code: 50013, status: 403 });
    await here.bot.driver.fault({ deny: { channel: 'general', permissions: ['ViewChannel'] } });
    await expect(here.general.send('Hola')).rejects.toMatchObject({ code: 50001, status: 403 });
    await here.bot.driver.fault({ deny: { channel: 'general', permissions: [] } });
    await expect(here.general.send('Hola')).resolves.toMatchObject({ content: 'Hola' });
  });

  it('is 10003 in a channel that does not exist', async () => {
    await expect(here.bot.client.channels.fetch('999999999999999999')).rejects.toMatchObject({ code: 10003 });
  });
});

describe('direct messages', () => {
  it('reach the user, in one channel however often it is opened', async () => {
    const sent = await (await colibri()).send('Hola');
    const channel = await (await colibri()).createDM(true);
    expect(channel.id).toBe(sent.channelId);
    expect(await here.bot.driver.messages('dm', 'colibri')).toMatchObject([{ content: 'Hola' }]);
    expect(await here.bot.driver.messages('dm', 'quetzal')).toEqual([]);
  });

  it('that a user has closed are 50007, which is no mistake of the bot', async () => {
    await here.bot.driver.fault({ close_dm: 'colibri' });
    await expect((await colibri()).send('¿Hola?')).rejects.toMatchObject({ code: 50007, status: 403 });
    await expectNoViolations(here.bot.driver);
    await here.bot.driver.fault({ open_dm: 'colibri' });
    await expect((await colibri()).send('Hola')).resolves.toMatchObject({ content: 'Hola' });
  });
});

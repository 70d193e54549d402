import { ChannelType, Events, GatewayIntentBits, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { PageMessages } from '../../src/sandbox/page/contract/messages.ts';
import type { PageState } from '../../src/sandbox/page/contract/state.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { act, allow } from './act.ts';
import { askPage } from './ask-page.ts';
import { handClock, only } from './bot.ts';
import { useGeneral } from './use-general.ts';

const { users } = sandboxIds;
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
const hour = 3600;

const here = useGeneral({ clock: handClock() }, { intents });

const said = async (channel: string) =>
  (await here.bot.driver.messages(channel, 'quetzal')).map(({ type, content }) => [type, content]);
const pageChannels = async (as = 'colibri') => {
  const { guilds } = await askPage<PageState>(here.bot.sandbox.url, 'state', { as });
  return guilds[0]?.channels ?? [];
};

describe('a thread from a message', () => {
  it('has the message’s id, begins by pointing back to it, and is started once', async () => {
    const message = await here.general.send('Tema');
    const thread = await message.startThread({ name: 'Hilo' });
    expect(thread).toMatchObject({
      id: message.id,
      type: ChannelType.PublicThread,
      parentId: here.general.id,
    });
    await thread.send('Dentro');
    const [starter, inside] = await here.bot.driver.messages(thread.id, 'quetzal');
    expect(starter).toMatchObject({
      type: MessageType.ThreadStarterMessage,
      content: '',
      message_reference: { message_id: message.id, channel_id: here.general.id },
      referenced_message: { content: 'Tema' },
    });
    expect(inside).toMatchObject({ content: 'Dentro' });
    expect(await thread.fetch(true)).toMatchObject({ messageCount: 1 });
    await expect(message.startThread({ name: 'Otro' })).rejects.toMatchObject({
      code: 'MessageExistingThread',
    });
  });

  it('shows the message itself at its beginning, and counts what comes after', async () => {
    const message = await here.general.send('**Tema**');
    const thread = await message.startThread({ name: 'Hilo' });
    await here.bot.driver.say('quetzal', 'Dentro', { in: thread.id });
    const shown = async (channel: string) => {
      const query = { as: 'colibri', channel };
      return (await askPage<PageMessages>(here.bot.sandbox.url, 'messages', query)).messages;
    };
    const [first] = await shown(thread.id);
    expect(first).toMatchObject({ message: { id: message.id, content: '**Tema**', channel_id: thread.id } });
    expect(Object.keys(first?.markdown ?? {})).toEqual(['**Tema**']);
    expect(only(await shown('general')).thread).toEqual({
      ...{ id: thread.id, name: 'Hilo', messages: 1, archived: false },
    });
  });
});

describe('a thread without a message', () => {
  it('is announced in its channel, and the bot hears what people write in it', async () => {
    const heard = new Promise<string>((resolve) => {
      here.bot.client.on(Events.MessageCreate, ({ author, channelId }) => author.bot || resolve(channelId));
    });
    const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    expect(await said(here.general.id)).toEqual([[MessageType.ThreadCreated, 'Ronda']]);
    await here.bot.driver.say('colibri', 'Hola', { in: thread.id });
    expect(await heard).toBe(thread.id);
    await expectNoViolations(here.bot.driver);
  });

  it('has commands used in it, whose answers stay in it', async () => {
    here.bot.on.command = (interaction) => interaction.reply(`${interaction.channel?.isThread()}`);
    await here.bot.register([{ name: 'aqui', description: 'Aquí' }]);
    const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    const { messages } = await here.bot.driver.command('colibri', 'aqui', {}, { in: thread.id });
    expect(only(messages)).toMatchObject({ channel_id: thread.id, content: 'true' });
  });

  it('cannot be started in a direct message', async () => {
    const dm = await (await here.bot.client.users.fetch(users.colibri)).createDM();
    const response = await fetch(`${here.bot.sandbox.apiUrl}/v10/channels/${dm.id}/threads`, {
      method: 'POST',
      headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Hilo', type: 11 }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('an archived thread', () => {
  it('is opened again by whoever writes in it, and takes no other change', async () => {
    const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    await thread.setArchived(true);
    await expect(thread.setName('Otra')).rejects.toMatchObject({ code: 50083 });
    await thread.send('Hola');
    expect((await thread.fetch(true)).archived).toBe(false);
    await thread.setArchived(true);
    await here.bot.driver.say('colibri', 'Hola', { in: thread.id });
    expect((await thread.fetch(true)).archived).toBe(false);
  });

  it('is one in which nobody has written for as long as it says', async () => {
    const thread = await here.general.threads.create({
      ...{ name: 'Ronda', type: ChannelType.PublicThread, autoArchiveDuration: 60 },
    });
    const archived = async () => (await thread.fetch(true)).archived;
    await here.bot.driver.advance(hour / 2);
    await here.bot.driver.say('colibri', 'Sigo aquí', { in: thread.id });
    await here.bot.driver.advance(hour - 1);
    expect(await archived()).toBe(false);
    await here.bot.driver.advance(1);
    expect(await archived()).toBe(true);
    expect((await here.general.threads.fetchArchived()).threads.map(({ name }) => name)).toEqual(['Ronda']);
  });

  it('is listed behind the open ones, under its channel', async () => {
    const [first, second] = ['Uno', 'Dos'].map((name) =>
      here.general.threads.create({ name, type: ChannelType.PublicThread }),
    );
    await (await first)?.setArchived(true);
    await second;
    const listed = (await pageChannels()).map(({ name, kind, archived }) => [name, kind, archived]);
    expect(listed).toEqual([
      ['general', 'text', false],
      ['Dos', 'thread', false],
      ['Uno', 'thread', true],
      ['practica', 'text', false],
    ]);
  });

  it('that is old is listed where it is open, of many', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 22; index += 1) {
      const message = await fetch(`${here.bot.sandbox.apiUrl}/v10/channels/${here.general.id}/threads`, {
        method: 'POST',
        headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
        body: JSON.stringify({ name: `${index}`, type: 11, auto_archive_duration: 60 }),
      });
      ids.push(((await message.json()) as { id: string }).id);
      await here.bot.driver.advance(1);
    }
    await here.bot.driver.advance(2 * hour);
    const threads = async (channel: string) => {
      const response = await fetch(
        `${here.bot.sandbox.url}/sandbox/page/state?as=colibri&channel=${channel}`,
      );
      const { guilds } = (await response.json()) as PageState;
      return guilds[0]?.channels.filter(({ kind }) => kind === 'thread').map(({ id }) => id) ?? [];
    };
    expect(await threads('general')).toHaveLength(20);
    const oldest = (await threads('general')).at(-1) === ids[0] ? ids.at(-1) : ids[0];
    expect(await threads(oldest ?? '')).toContain(oldest);
  });
});

describe('a locked thread', () => {
  const locked = async () => {
    await allow(here.bot.sandbox.url, 'general', 'ManageThreads');
    const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    await thread.setLocked(true);
    return thread;
  };

  it('is written in only by those who manage threads', async () => {
    const thread = await locked();
    const { error } = await here.bot.driver.say('colibri', 'Hola', { in: thread.id });
    expect(error).toMatchObject({ code: 'thread_locked' });
    expect((await here.bot.driver.say('condor', 'Hola', { in: thread.id })).error).toBeNull();
    await expect(thread.send('Hola')).resolves.toMatchObject({ content: 'Hola' });
    await allow(here.bot.sandbox.url, 'general');
    await expect(thread.send('Hola')).rejects.toMatchObject({ code: 160005 });
  });

  it('is locked only by a bot that manages threads', async () => {
    const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    await expect(thread.setLocked(true)).rejects.toMatchObject({ code: 50013 });
    await thread.setName('Ronda 1');
    expect((await thread.fetch(true)).name).toBe('Ronda 1');
  });

  it('says on the page to whom it is closed', async () => {
    const { id } = await locked();
    const seenBy = async (as: string) => (await pageChannels(as)).find((channel) => channel.id === id);
    expect(await seenBy('colibri')).toMatchObject({ locked: true, canWrite: false });
    expect(await seenBy('condor')).toMatchObject({ locked: true, canWrite: true });
  });
});

it('a message of a thread that is locked while it is archived stays refused', async () => {
  await allow(here.bot.sandbox.url, 'general', 'ManageThreads');
  const thread = await here.general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
  await thread.edit({ archived: true, locked: true });
  await allow(here.bot.sandbox.url, 'general');
  await expect(thread.send('Hola')).rejects.toMatchObject({ code: 50083 });
  const { error } = await act(here.bot.sandbox.url, {
    as: 'colibri',
    in: thread.id,
    say: { content: 'Hola' },
  });
  expect(error).toMatchObject({ code: 'thread_locked' });
});
